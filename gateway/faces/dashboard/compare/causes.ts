import { COMPARAR_WORDS as WORDS } from '../../words/dashboard/comparar.ts';
import { unitWords } from '../../words/dashboard/units.ts';
import type { Language } from '../../words/language.ts';
import { shownDate } from '../../words/shownDate.ts';
import { shownNumber } from '../../states/shownNumber.ts';
import type { OneAnswer } from './compareAnswers.ts';

/** One reason why figures do not agree, as each agency has it. */
export interface Cause {
  readonly name: string;
  readonly each: readonly string[];
  /** How many differ, in words. */
  readonly verdict: string;
}

/** The reasons, in the order in which they set figures apart; those alike in all come last. */
export function causesOf(answers: readonly OneAnswer[], language: Language): readonly Cause[] {
  const cause = (name: string, read: (answer: OneAnswer) => string): Cause => {
    const each = answers.map(read);
    return { name, each, verdict: verdictOn(each, language) };
  };
  const causes = [
    cause(WORDS.definition[language], ({ definition }) => definition),
    cause(WORDS.unit[language], ({ unit }) => unitWords(unit)[language]),
    cause(WORDS.cutOff[language], ({ release }) => shownDate(release.cutOff, language)),
    cause(WORDS.margin[language], (answer) => marginOf(answer, language)),
  ];
  const isSame = ({ verdict }: Cause) => verdict === WORDS.same[language];
  return [...causes.filter((one) => !isSame(one)), ...causes.filter(isSame)];
}

function marginOf({ count }: OneAnswer, language: Language): string {
  const half = count.uncertainty?.halfWidth95;
  return typeof half === 'number' ? `± ${shownNumber(half, language)}` : WORDS.noMargin[language];
}

function verdictOn(each: readonly string[], language: Language): string {
  const different = new Set(each).size;
  if (different === 1) return WORDS.same[language];
  return (different === each.length ? WORDS.allDiffer : WORDS.someDiffer)[language];
}

import { AGENCY_WORDS } from '../../words/dashboard/agencies.ts';
import { COMPARAR_WORDS as WORDS } from '../../words/dashboard/comparar.ts';
import { unitWords } from '../../words/dashboard/units.ts';
import { fill } from '../../words/fill.ts';
import { shownFigure } from '../../states/shownFigure.ts';
import type { ViewContext } from '../view.ts';
import type { Answering } from './compareAnswers.ts';

interface SayBoxProps {
  readonly answering: readonly Answering[];
  readonly context: ViewContext;
}

/** Sentences that the figures bear out, and some that they do not. */
export function SayBox({ answering, context }: SayBoxProps) {
  const { language } = context;
  const sentences = answering.flatMap((one) => sentenceOf(one, context) ?? []);
  const borne = sentences.length > 0 ? sentences : [WORDS.sayNothing[language]];
  const not = [WORDS.notSum, WORDS.notTrue, WORDS.notAll, WORDS.notSmall];
  return (
    <section className="panel say" aria-labelledby="say">
      <h2 id="say">{WORDS.say[language]}</h2>
      <h3>{WORDS.yes[language]}</h3>
      {borne.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h3>{WORDS.no[language]}</h3>
      {not.map((words) => (
        <p key={words.es}>{words[language]}</p>
      ))}
    </section>
  );
}

function sentenceOf(
  { agency, answer }: Answering,
  { language, chosen }: ViewContext,
): string | undefined {
  if (!answer) return undefined;
  const unit = unitWords(answer.unit)[language];
  const { value, spoken } = shownFigure(answer.count, { unit, language });
  if (value === null) return undefined;
  const called = AGENCY_WORDS[agency].inSentence[language];
  return fill(WORDS.sayFigure[language], { year: chosen.year, agency: called, spoken });
}

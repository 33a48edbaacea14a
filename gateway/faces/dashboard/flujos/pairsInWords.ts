import { shownNumber } from '../../states/shownNumber.ts';
import type { FlowsWords } from '../../words/dashboard/flujos/words.ts';
import { fill } from '../../words/fill.ts';
import type { Language } from '../../words/language.ts';
import type { FlowMatrix } from './flowMatrix.ts';

/** How many pairs of a matrix are shown with a value, and in which state the others are, in one sentence. */
export function pairsInWords(
  { rows }: FlowMatrix,
  { words, language }: { readonly words: FlowsWords; readonly language: Language },
): string {
  const figures = rows.flatMap((row) => row.figures).filter((figure) => figure !== null);
  const count = (isCounted: (status: string) => boolean) =>
    figures.filter(({ status }) => isCounted(status)).length;
  const isProtected = (status: string) => status.startsWith('WITHHELD_');
  const isFew = (status: string) => status === 'UNDER_TEN';
  const shown = count((status) => !isProtected(status) && !isFew(status));
  const numbers = { pairs: figures.length, shown, few: count(isFew), held: count(isProtected) };
  const written = Object.entries(numbers).map(([name, n]) => [name, shownNumber(n, language)]);
  return fill(words.pairs, Object.fromEntries(written));
}

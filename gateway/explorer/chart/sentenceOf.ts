import { fill } from '../../faces/words/fill.ts';
import type { ChartData } from './chartOf.ts';

/** A chart in words: every mark with what it says. */
export function sentenceOf({ figure, dimension, points }: ChartData, sentence: string): string {
  const said = points.map(({ label, shown }) => `${label}: ${shown.text}`).join('; ');
  return fill(sentence, { figure, dimension, points: said });
}

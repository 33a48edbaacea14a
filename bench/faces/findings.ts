import { inWords, quantiles, type Quantiles } from '../quantiles.ts';
import type { Seen } from './measureView.ts';

const KILOBYTE = 1000;

/** What was found, beside what it may be. */
export function inWordsOf(seen: readonly Seen[], switched: Quantiles): string {
  const of = (read: (one: Seen) => number) => quantiles(seen.map(read));
  const kilobytes = (read: (one: Seen) => number) => (of(read).max / KILOBYTE).toFixed(0);
  return [
    `largest paint ${inWords(
      of(({ paintMs }) => paintMs),
      'ms',
    )} (goal 1500)`,
    `shift at most ${of(({ shift }) => shift).max.toFixed(3)} (goal 0.02)`,
    `script before it ${kilobytes(({ scriptBefore }) => scriptBefore)} kB (goal 40)`,
    `in all ${kilobytes(({ scriptInAll }) => scriptInAll)} kB (goal 250)`,
    `another year ${inWords(switched, 'ms')} (goal 300)`,
  ].join('; ');
}

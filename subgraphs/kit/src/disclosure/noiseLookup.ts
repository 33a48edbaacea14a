import type { PerturbationTable } from './perturbationTable.ts';
import type { Transition } from './perturbationRow.ts';

/** Draws the noise of a cell. */
export interface NoiseLookup {
  /** From the true count and the cell key (unsigned, 32 bits): what is added to the count before it is published. */
  draw(count: number, key: number): number;
}

const KEY_RANGE = 2 ** 32;

/** The half-open interval of keys from the one before up to `end` draws `noise`. */
interface Interval {
  readonly end: number;
  readonly noise: number;
}

/**
 * A lookup in whole numbers: the cumulative probabilities of a row become thresholds over the 2³² keys, so that every
 * machine draws the same noise from the same key.
 */
export function noiseLookup({ rows }: PerturbationTable): NoiseLookup {
  const intervals = rows.map(intervalsOf);
  const last = intervals.length - 1;
  return {
    draw(count, key) {
      if (!Number.isSafeInteger(count) || count < 0 || !(key >= 0 && key < KEY_RANGE))
        throw new RangeError(
          `No noise for count ${count} and cell key ${key}: a count is a whole number from 0, a key an unsigned 32-bit one.`,
        );
      return intervals[Math.min(count, last)]?.find(({ end }) => key < end)?.noise ?? 0;
    },
  };
}

/** An interval no key falls into ends where the one before does, so that it is never found. */
function intervalsOf(row: readonly Transition[], count: number): readonly Interval[] {
  let cumulative = 0;
  return row.map(({ to, probability }, at) => {
    cumulative += probability;
    const end = at === row.length - 1 ? KEY_RANGE : Math.round(cumulative * KEY_RANGE);
    return { end, noise: to - count };
  });
}

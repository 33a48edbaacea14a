import type { NoiseLookup } from '../noiseLookup.ts';

/** What an attacker knows of the noise: the whole perturbation table, as it is published. */
export interface NoiseModel {
  /** Probability that a true count is published as a value. */
  readonly probability: (count: number, value: number) => number;
  /** Variance of the noise of a true count. */
  readonly variance: (count: number) => number;
  /** Largest absolute noise. */
  readonly reach: number;
}

/** Keys tried per count: even steps through the 32 bits, so each probability is right to 1 in 16 384. */
const KEYS = 2 ** 14;
const STEP = 2 ** 32 / KEYS;
/** Every count from here on has the noise of the last row, however long the table. */
const LARGE = 64;

const models = new WeakMap<NoiseLookup, NoiseModel>();

/** Reads the distribution of the noise off its lookup, row by row as it is asked for, once per lookup. */
export function noiseModel(noise: NoiseLookup): NoiseModel {
  const known = models.get(noise) ?? readModel(noise);
  models.set(noise, known);
  return known;
}

function readModel(noise: NoiseLookup): NoiseModel {
  const rows = new Map<number, ReadonlyMap<number, number>>();
  const rowOf = (count: number) => {
    const row = Math.min(count, LARGE);
    const known = rows.get(row) ?? readRow(noise, row);
    rows.set(row, known);
    return known;
  };
  return {
    probability: (count, value) => rowOf(count).get(value - count) ?? 0,
    variance: (count) =>
      [...rowOf(count)].reduce((sum, [off, probability]) => sum + probability * off ** 2, 0),
    reach: Math.max(...[...rowOf(LARGE).keys()].map(Math.abs)),
  };
}

function readRow(noise: NoiseLookup, count: number): ReadonlyMap<number, number> {
  const row = new Map<number, number>();
  for (let at = 0; at < KEYS; at += 1) {
    const off = count === 0 ? 0 : noise.draw(count, Math.floor((at + 0.5) * STEP));
    row.set(off, (row.get(off) ?? 0) + 1 / KEYS);
  }
  return row;
}

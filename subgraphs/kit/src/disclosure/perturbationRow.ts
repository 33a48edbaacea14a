import { type Expectation, maximumEntropy } from './maximumEntropy.ts';
import type { PerturbationParameters } from './parameters.ts';

/** Where a true count may go, and how likely. */
export interface Transition {
  /** The published count. */
  readonly to: number;
  readonly probability: number;
}

/**
 * The transitions of one true count, published counts ascending: mean 0, at most the variance, nothing in the suppressed
 * range, and otherwise the largest entropy (Giessing 2016, LNCS 9867; the construction of the R package ptable).
 */
export function perturbationRow(
  count: number,
  parameters: PerturbationParameters,
): readonly Transition[] {
  if (count === 0) return [{ to: 0, probability: 1 }];
  const targets = targetsOf(count, parameters);
  const probabilities = maximumEntropy(expectationsOf(count, targets, parameters));
  return targets.map((to, at) => ({ to, probability: probabilities[at] ?? 0 }));
}

function targetsOf(count: number, { maximum, suppressed }: PerturbationParameters): number[] {
  const lowest = Math.max(0, count - maximum);
  const all = Array.from({ length: count + maximum - lowest + 1 }, (_, at) => lowest + at);
  return all.filter((to) => to === 0 || to > suppressed);
}

function expectationsOf(
  count: number,
  targets: readonly number[],
  { variance, stay, monotone }: PerturbationParameters,
): readonly Expectation[] {
  const noise = targets.map((to) => to - count);
  return [
    { values: noise, mean: 0, exact: true },
    { values: noise.map((v) => -v * v), mean: -variance, exact: false },
    ...(stay > 0 && noise.includes(0)
      ? [{ values: noise.map((v) => (v === 0 ? 1 : 0)), mean: stay, exact: false }]
      : []),
    ...(monotone ? risingTo(noise) : []),
  ];
}

/** Each probability up to the count itself is at least its left neighbour's. */
function risingTo(noise: readonly number[]): readonly Expectation[] {
  return noise
    .filter((v) => v <= 0)
    .slice(1)
    .map((_, left) => ({
      values: noise.map((_v, at) => Number(at === left + 1) - Number(at === left)),
      mean: 0,
      exact: false,
    }));
}

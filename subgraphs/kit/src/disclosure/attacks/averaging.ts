import type { NoiseLookup } from '../noiseLookup.ts';
import type { Attacked, KnownTotal } from './attacked.ts';
import { type AveragingTarget, averagingTargets, type Term } from './averagingTargets.ts';
import { invert } from './inverse.ts';
import { type NoiseModel, noiseModel } from './noiseModel.ts';

/** What the averaging attack needs besides the release. */
export interface AveragingMeans {
  readonly known: readonly KnownTotal[];
  readonly noise: NoiseLookup;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

/** How well the group that is easiest to average can be averaged. */
export interface AveragingFindings {
  /** Share of fresh keys under which the rounded average is the true count. */
  readonly exact: number;
  /** Standard deviation of the average; null when no group of the size offers an estimate. */
  readonly standardDeviation: number | null;
  /** Estimates that were averaged. */
  readonly estimates: number;
}

/** Smaller groups have rows of the perturbation table of their own, and the guards answer for them. */
const SMALLEST_TARGET = 15;
/** Fresh keys tried on the worst group: the rate is right to two percentage points. */
const DRAWS = 2000;

/**
 * Averages the noise away: for each group the best linear unbiased combination of every partition of it (weights by
 * the inverse of their covariance, as partitions may share cells), by an attacker who even knows which cells are small.
 * The group with the smallest variance is then attacked under fresh keys. After Asghar and Kaafar, PETS 2020.
 */
export function averagingAttack(
  attacked: Attacked,
  { known, noise, random }: AveragingMeans,
): AveragingFindings {
  const model = noiseModel(noise);
  const worst = averagingTargets(attacked, known)
    .filter(({ size }) => size >= SMALLEST_TARGET)
    .map((target) => ({ target, ...bestWeights(target, model) }))
    .toSorted((a, b) => a.variance - b.variance)[0];
  if (!worst) return { exact: 0, standardDeviation: null, estimates: 0 };
  let exact = 0;
  for (let draw = 0; draw < DRAWS; draw += 1)
    if (Math.abs(errorOf(worst, noise, random)) < 0.5) exact += 1;
  return {
    exact: exact / DRAWS,
    standardDeviation: Math.sqrt(worst.variance),
    estimates: worst.target.estimates.length,
  };
}

interface Weighted {
  readonly target: AveragingTarget;
  readonly weights: readonly number[];
}

function bestWeights(
  { estimates }: AveragingTarget,
  model: NoiseModel,
): { readonly weights: readonly number[]; readonly variance: number } {
  const size = estimates.length;
  const inverse = invert(covariance(estimates, model), size);
  const sums = estimates.map((_, at) =>
    inverse.subarray(at * size, (at + 1) * size).reduce((sum, each) => sum + each, 0),
  );
  const total = sums.reduce((sum, each) => sum + each, 0);
  return { weights: sums.map((each) => each / total), variance: 1 / total };
}

/** Estimates covary by the cells they share. */
function covariance(estimates: readonly (readonly Term[])[], model: NoiseModel): Float64Array {
  const size = estimates.length;
  const matrix = new Float64Array(size * size);
  for (const { people, users } of usesOf(estimates)) {
    const variance = model.variance(people);
    for (const row of users)
      for (const column of users)
        add(matrix, row.at * size + column.at, variance * row.sign * column.sign);
  }
  // Estimates that say the same in other words make the matrix singular; this little tells them apart.
  for (let at = 0; at < size; at += 1) add(matrix, at * size + at, 1e-6);
  return matrix;
}

interface Use {
  /** Units in the cell. */
  readonly people: number;
  /** Estimates the cell is part of. */
  readonly users: { readonly at: number; readonly sign: number }[];
}

function usesOf(estimates: readonly (readonly Term[])[]): Iterable<Use> {
  const uses = new Map<string, Use>();
  for (const [at, terms] of estimates.entries())
    for (const { set, sign } of terms) {
      const use = uses.get(set.name) ?? { people: set.members.length, users: [] };
      use.users.push({ at, sign });
      uses.set(set.name, use);
    }
  return uses.values();
}

function add(matrix: Float64Array, place: number, amount: number): void {
  matrix[place] = (matrix[place] ?? 0) + amount;
}

function errorOf({ target, weights }: Weighted, noise: NoiseLookup, random: () => number): number {
  const drawn = new Map<string, number>();
  let error = 0;
  for (const [at, terms] of target.estimates.entries())
    for (const { set, sign } of terms) {
      const off =
        drawn.get(set.name) ?? noise.draw(set.members.length, Math.floor(random() * 2 ** 32));
      drawn.set(set.name, off);
      error += (weights[at] ?? 0) * sign * off;
    }
  return error;
}

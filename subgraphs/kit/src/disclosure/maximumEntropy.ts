import { solveLinear } from './linearSystem.ts';

/** What the mean of a quantity over the outcomes must be, or must at least be. */
export interface Expectation {
  /** The quantity, one value per outcome. */
  readonly values: readonly number[];
  readonly mean: number;
  readonly exact: boolean;
}

const MOST_STEPS = 500;
const MOST_HALVINGS = 60;
const CLOSE_ENOUGH = 1e-12;
/** Rounding of the objective, below which a step is as good as a fall. */
const ROUNDING = 4e-15;

/**
 * The distribution of largest entropy that meets every expectation; one probability per outcome, in their order.
 * Solved in the dual (Boyd & Vandenberghe, Convex Optimization, §5.2.4): the probabilities are exponential in the quantities,
 * and the multipliers, not negative where the expectation is a bound, are found by projected Newton steps (Bertsekas 1982).
 * @throws RangeError if the expectations contradict each other.
 */
export function maximumEntropy(expectations: readonly Expectation[]): readonly number[] {
  let at = evaluate(
    expectations,
    expectations.map(() => 0),
  );
  for (let step = 0; step < MOST_STEPS; step++) {
    const free = freeOf(expectations, at);
    if (free.every((each) => Math.abs(at.gradient[each] ?? 0) < CLOSE_ENOUGH))
      return at.probabilities;
    at = descend(expectations, at, newtonStep(expectations, at, free));
  }
  throw new RangeError('No distribution meets every expectation: allow more variance.');
}

/** The dual at a point: what it is, how it changes, and the distribution that belongs to it. */
interface Dual {
  readonly multipliers: readonly number[];
  readonly probabilities: readonly number[];
  readonly objective: number;
  readonly gradient: readonly number[];
}

function evaluate(expectations: readonly Expectation[], multipliers: readonly number[]): Dual {
  const outcomes = expectations[0]?.values.length ?? 0;
  const exponents = Array.from({ length: outcomes }, (_, outcome) =>
    dot(multipliers, (each) => expectations[each]?.values[outcome] ?? 0),
  );
  const largest = Math.max(...exponents);
  const weights = exponents.map((exponent) => Math.exp(exponent - largest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const probabilities = weights.map((weight) => weight / total);
  return {
    multipliers,
    probabilities,
    objective:
      Math.log(total) + largest - dot(multipliers, (each) => expectations[each]?.mean ?? 0),
    gradient: expectations.map(({ values, mean }) => meanOf(values, probabilities) - mean),
  };
}

/** The multipliers that may move: a bound that is met by itself keeps its multiplier at 0. */
function freeOf(expectations: readonly Expectation[], { multipliers, gradient }: Dual): number[] {
  return [...expectations.keys()].filter(
    (each) =>
      expectations[each]?.exact || (multipliers[each] ?? 0) > 0 || (gradient[each] ?? 0) < 0,
  );
}

/** The Newton step of the free multipliers, 0 for the others; the Hessian is the covariance of the quantities. */
function newtonStep(
  expectations: readonly Expectation[],
  { probabilities, gradient }: Dual,
  free: readonly number[],
): readonly number[] {
  const centred = free.map((each) => {
    const { values = [] } = expectations[each] ?? {};
    const mean = meanOf(values, probabilities);
    return values.map((value) => value - mean);
  });
  const covariance = centred.map((one) =>
    centred.map((other) => dot(probabilities, (k) => (one[k] ?? 0) * (other[k] ?? 0))),
  );
  const solved = solveLinear(
    covariance,
    free.map((each) => -(gradient[each] ?? 0)),
  );
  const step = expectations.map(() => 0);
  for (const [place, each] of free.entries()) step[each] = solved[place] ?? 0;
  return step;
}

/** Goes along the step, halved until the dual does not rise, and back to 0 where a multiplier would turn negative. */
function descend(expectations: readonly Expectation[], from: Dual, step: readonly number[]): Dual {
  for (let halving = 0; halving < MOST_HALVINGS; halving++) {
    const moved = expectations.map(({ exact }, each) => {
      const multiplier = (from.multipliers[each] ?? 0) + (step[each] ?? 0) * 0.5 ** halving;
      return exact ? multiplier : Math.max(0, multiplier);
    });
    const next = evaluate(expectations, moved);
    if (next.objective <= from.objective + ROUNDING * (1 + Math.abs(from.objective))) return next;
  }
  return from;
}

function meanOf(values: readonly number[], probabilities: readonly number[]): number {
  return dot(probabilities, (at) => values[at] ?? 0);
}

function dot(weights: readonly number[], value: (at: number) => number): number {
  return weights.reduce((sum, weight, at) => sum + weight * value(at), 0);
}

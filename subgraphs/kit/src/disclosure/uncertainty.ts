import { PROFILES, type PerturbationParameters, type Profile } from './parameters.ts';
import { perturbationTable } from './perturbationTable.ts';
import type { Transition } from './perturbationRow.ts';

/** How far a published count may be from the true one; the same for every count of a dataset and a kind of reader. */
export interface Uncertainty {
  /** To two decimals. */
  readonly standardDeviation: number;
  /** The true count is this near or nearer in at least 95 of 100 cells. */
  readonly halfWidth95: number;
}

/** Published values are whole numbers, or multiples of 5 for readers without a token. */
export type RoundingStep = 1 | 5;

const CONFIDENCE = 0.95;

const made = new Map<string, Uncertainty>();

/** The uncertainty of a profile's counts as published in a rounding step; worked out once per process. */
export function uncertaintyOf(profile: Profile, step: RoundingStep): Uncertainty {
  const known = made.get(`${profile} ${step}`) ?? {
    standardDeviation: Math.round(100 * noiseStandardDeviation(PROFILES[profile], step)) / 100,
    halfWidth95: halfWidth95(PROFILES[profile], step),
  };
  made.set(`${profile} ${step}`, known);
  return known;
}

/** Standard deviation of what is published around the true count, for counts on the last row of the table. */
export function noiseStandardDeviation(
  parameters: PerturbationParameters,
  step: RoundingStep = 1,
): number {
  const errors = errorsOf(parameters, step);
  return Math.sqrt(
    errors.reduce((sum, { to: error, probability }) => sum + error ** 2 * probability, 0),
  );
}

/** The smallest whole h for which what is published is within h of the true count with a probability of at least 0.95. */
export function halfWidth95(parameters: PerturbationParameters, step: RoundingStep = 1): number {
  const errors = errorsOf(parameters, step);
  const within = (h: number) =>
    errors.reduce((sum, { to, probability }) => sum + (Math.abs(to) <= h ? probability : 0), 0);
  let h = 0;
  while (within(h) < CONFIDENCE) h++;
  return h;
}

/**
 * The distribution of published − true. Averaged over the remainders of the true count, the noisy count leaves every
 * remainder equally often, so that rounding adds −2 … 2 with equal probability whatever the noise.
 */
function errorsOf(parameters: PerturbationParameters, step: RoundingStep): readonly Transition[] {
  const { rows } = perturbationTable(parameters);
  const centre = rows.length - 1;
  const furthest = (step - 1) / 2;
  const roundings = Array.from({ length: step }, (_, at) => at - furthest);
  return (rows[centre] ?? []).flatMap(({ to, probability }) =>
    roundings.map((rounding) => ({
      to: to - centre + rounding,
      probability: probability / step,
    })),
  );
}

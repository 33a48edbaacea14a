/** What the noise of a dataset may do; published with every release, as only keys and counts are secret (Kerckhoffs). */
export interface PerturbationParameters {
  /** D: the noise is never further from 0 than this. */
  readonly maximum: number;
  /** V: variance of the noise, reached wherever the entropy allows. */
  readonly variance: number;
  /** js: no count from 1 to this is ever published; 0 when every count may be. */
  readonly suppressed: number;
  /** pstay: smallest probability that a count stays as it is; 0 for none. */
  readonly stay: number;
  /** mono: probabilities do not fall from the far left up to the count itself. */
  readonly monotone: boolean;
}

/** The profiles a dataset may choose from, once for its whole life: a second profile would be a second draw. */
export const PROFILES = {
  /** All counts of people: nothing from 1 to 4 is published, standard deviation 2.65, never more than 10 off. */
  child: { maximum: 10, variance: 7, suppressed: 4, stay: 0, monotone: true },
  /** Low-sensitivity counts that are not of people: nothing from 1 to 2, standard deviation 1.73, never more than 5 off. */
  ref: { maximum: 5, variance: 3, suppressed: 2, stay: 0, monotone: true },
} as const satisfies Readonly<Record<string, PerturbationParameters>>;

export type Profile = keyof typeof PROFILES;

/** Fewest people a group must have to be broken down, and by which two groups that are broken down must differ. */
export const SMALLEST_GROUP = 10;

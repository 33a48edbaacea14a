/** One release as a reader may cite it. */
export interface ReadRelease {
  readonly dataset: string;
  readonly number: number;
  readonly digest: string;
}

/**
 * The state in which one agency is read. An instant names it: the agency answers as of that instant whatever it has
 * announced since, so that the answer and the digest belong together.
 */
export interface Reading {
  /** Epoch milliseconds on the agency's own clock. */
  readonly instant: number;
  /** Digest of everything the agency publishes at the instant: its releases and its reference rows. */
  readonly digest: string;
  /** Whether nothing newer can be in force: the copy of the schedule is younger than the lease. */
  readonly isCurrent: boolean;
  /** Until when, in milliseconds of `performance.now()`, an answer from this state may be called current. */
  readonly currentUntil: number;
  readonly releases: readonly ReadRelease[];
  /** Digest of the code that answers in this state, where the agency names it. */
  readonly code?: string | undefined;
  /** Seconds for which the agency lets an earlier answer stand in for it when it does not answer; 0 is never. */
  readonly staleSeconds: number;
}

/** Readings by service name. An agency without a schedule has none, and nothing of it is kept. */
export type Readings = ReadonlyMap<string, Reading>;

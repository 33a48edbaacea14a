/** One release that is in force or has been announced. */
export interface FeedRelease {
  readonly dataset: string;
  readonly number: number;
  /** Content digest, 64 hexadecimal digits. */
  readonly digest: string;
  /** From when it is in force: epoch milliseconds on the clock of the agency's database. */
  readonly effectiveAt: number;
}

/** What an agency answers at `GET /releases`: all that decides which of its answers are current. */
export interface ReleaseFeed {
  /** The service's name, for example `foreign-affairs`. */
  readonly agency: string;
  /** When this was read: epoch milliseconds on the clock of the agency's database. Nothing later is known of. */
  readonly stamp: number;
  /** Names the state of reference rows and code: another text whenever rows have changed, also back, or other code answers. */
  readonly reference: string;
  /** Digest of the code that answers, as every answer names it; left out by agencies that do not name it there. */
  readonly code?: string;
  /** Milliseconds that a release is announced ahead at the least; left out by agencies that run earlier code: `LEAD_MS`. */
  readonly leadMs?: number;
  /** Seconds for which an earlier answer may stand in for the agency when it does not answer; 0 is never. */
  readonly staleSeconds: number;
  /** Rows of the whole schedule: it never gets shorter, unless announced releases were lost. */
  readonly length: number;
  /** Of each dataset the release in force at the stamp, and every one announced for later, in order of their instants. */
  readonly releases: readonly FeedRelease[];
}

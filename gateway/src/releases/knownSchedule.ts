import { randomUUID } from 'node:crypto';
import { LEAD_MS } from '@alianza/kit/feed/lead';
import type { ReleaseFeed } from '@alianza/kit/feed/releaseFeed';
import { inForceAt, type InForce } from './inForceAt.ts';
import type { Reading } from './reading.ts';
import { contradicts, seeing, type Seen } from './seen.ts';

/** A feed, and when on the gateway's own clock it was asked for and had come. Its stamp was taken in between. */
export interface FeedCopy {
  readonly feed: ReleaseFeed;
  readonly sentAt: number;
  readonly receivedAt: number;
}

/** How far two clocks may drift apart: a thousandth, ten times what a computer's clock does at worst. */
const DRIFT = 0.001;

/** Milliseconds by which a stamp may lie before the instant it was taken at: it is a whole number of them. */
const STAMP_MS = 1;

/** Milliseconds of the lead that may be over before others can see the announcement. */
const COMMIT_MS = 1_000;

/**
 * What is known of one agency's schedule, and what follows from it for a moment of the gateway's clock.
 *
 * A publication is announced longer ahead than the lease, so a copy stamped S holds everything that takes effect until
 * S + lease. The agency is read at an instant that its clock has certainly reached and that the copy certainly covers;
 * that reading is current as long as the agency's clock cannot have passed the lease or a later row.
 */
export class KnownSchedule {
  readonly #leaseMs: number;
  #copy: FeedCopy | undefined;
  #seen: Seen | undefined;
  #inForce: InForce | undefined;
  /** An instant that the agency's clock has reached for certain. */
  #reached = -Infinity;
  #hasRegressed = false;
  /** Whether the agency's clock was last seen before an instant it had reached: until it is there again it reads another state. */
  #wentBack = false;
  /** Another one each time the clock went back: what was asked until that was noticed may have been read in another state, so none of it is used again. */
  #epoch = '';

  /**
   * @param leaseMs how long a copy is believed at the most; less where publications are not announced far enough ahead
   * @param seen what was seen of the schedule before
   */
  constructor(leaseMs: number, seen?: Seen) {
    this.#leaseMs = leaseMs;
    this.#seen = seen;
  }

  /** What was seen of the schedule, for whoever follows it next. */
  get seen(): Seen | undefined {
    return this.#seen;
  }

  /** Whether the last copy contradicts what was seen; nothing can be read until one agrees again. */
  get hasRegressed(): boolean {
    return this.#hasRegressed;
  }

  /** Whether the copy is young enough to be believed, at a moment of the gateway's clock. */
  isBelievedAt(at: number): boolean {
    return (
      !this.#wentBack &&
      this.#copy !== undefined &&
      at < this.#copy.sentAt + this.#leaseOf(this.#copy.feed)
    );
  }

  /** Takes a newer copy. @throws when the agency's clock went back, as it may when another database takes over. */
  take(copy: FeedCopy): void {
    this.#wentBack = copy.feed.stamp < this.#reachedAt(copy.sentAt);
    if (this.#wentBack) {
      this.#epoch = `.${randomUUID()}`;
      throw new Error('the stamp of the feed went back');
    }
    this.#hasRegressed = this.#seen !== undefined && contradicts(this.#seen, copy.feed);
    if (this.#hasRegressed) return;
    this.#reached = this.#reachedAt(copy.receivedAt);
    this.#seen = seeing(this.#seen, copy.feed);
    this.#copy = copy;
    this.#inForce = undefined;
  }

  /** The state to read the agency in, at a moment of the gateway's clock; undefined while nothing can be said. */
  readingAt(at: number): Reading | undefined {
    const copy = this.#copy;
    if (copy === undefined || this.#hasRegressed || this.#wentBack) return undefined;
    const instant = this.#instantAt(copy, at);
    const { digest, releases, until } = this.#at(copy.feed, instant);
    const covered = Math.min(this.#leaseOf(copy.feed), until - copy.feed.stamp) - STAMP_MS;
    // The agency's clock may have run since the feed was asked for, and a little faster than the gateway's.
    const currentUntil = copy.sentAt + covered * (1 - DRIFT);
    return {
      instant,
      digest: digest + this.#epoch,
      isCurrent: at < currentUntil,
      currentUntil,
      releases,
      staleSeconds: copy.feed.staleSeconds,
      code: copy.feed.code,
    };
  }

  /** The latest instant that the agency may have been read at, by a moment of the gateway's clock. */
  #reachedAt(at: number): number {
    return this.#copy ? this.#instantAt(this.#copy, at) : -Infinity;
  }

  /** The latest whole millisecond that the agency's clock has reached for certain and the copy covers. */
  #instantAt({ feed, receivedAt }: FeedCopy, at: number): number {
    const low = feed.stamp + (at - receivedAt) * (1 - DRIFT);
    return Math.floor(Math.min(Math.max(low, this.#reached), feed.stamp + this.#leaseOf(feed)));
  }

  /** How long this copy is believed: never longer than what is left of the agency's lead once an announcement is seen. */
  #leaseOf({ leadMs = LEAD_MS }: ReleaseFeed): number {
    return Math.max(0, Math.min(this.#leaseMs, leadMs - COMMIT_MS));
  }

  #at(feed: ReleaseFeed, instant: number): InForce {
    const known = this.#inForce;
    if (known && known.from <= instant && instant < known.until) return known;
    return (this.#inForce = inForceAt(feed, instant));
  }
}

import type { Agency } from '../agencies/agency.ts';
import type { Limits } from '../limits.ts';
import type { Observer } from '../observer.ts';
import { openFeed } from './feedClient.ts';
import { KnownSchedule } from './knownSchedule.ts';
import { listenForChanges } from './listenForChanges.ts';
import { pollRegularly } from './pollRegularly.ts';
import type { Reading } from './reading.ts';

/**
 * @property secret what gateway and agencies share, by which a feed is known
 * @property now milliseconds of a clock that never goes back, as `performance.now()`
 */
export interface FollowOptions {
  readonly limits: Pick<Limits, 'feedPollMs' | 'leaseMs'>;
  readonly secret: string;
  readonly observer: Observer;
  readonly now: () => number;
}

/** One agency's schedule, followed. */
export interface AgencyFollower {
  /** The state to read the agency in, now; undefined while nothing is known of it for certain. */
  read(at: number): Reading | undefined;
  close(): Promise<void>;
}

type FeedState = Parameters<Observer['feed']>[1];

/** Follows one agency: looks at its feed regularly, and earlier on a hint. */
export function followAgency(agency: Agency, options: FollowOptions): AgencyFollower {
  const { limits, observer, now } = options;
  // A feed that took longer than the lease would be of no use.
  const feed = openFeed(agency, { ...options, timeoutMs: Math.max(1, limits.leaseMs) });
  const schedule = new KnownSchedule(limits.leaseMs);
  let told: FeedState | undefined;

  function tell(): void {
    const state = stateOf(schedule, now());
    if (state !== told) observer.feed(agency.code, state);
    told = state;
  }

  async function look(): Promise<void> {
    try {
      schedule.take(await feed.fetch());
    } catch {
      // What is known grows old by itself, and is then no longer called current.
    }
    tell();
  }

  const polling = pollRegularly(look, limits.feedPollMs);
  const changes = listenForChanges(agency.url, () => polling.soon());
  return {
    read: (at) => schedule.readingAt(at),
    async close() {
      polling.close();
      await Promise.all([feed.close(), changes.close()]);
    },
  };
}

function stateOf(schedule: KnownSchedule, at: number): FeedState {
  if (schedule.hasRegressed) return 'regressed';
  return schedule.readingAt(at)?.isCurrent ? 'current' : 'unverified';
}

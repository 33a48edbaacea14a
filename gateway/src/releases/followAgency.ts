import type { Agency } from '../agencies/agency.ts';
import type { Limits } from '../limits.ts';
import type { Observer } from '../observer.ts';
import { openFeed } from './feedClient.ts';
import { KnownSchedule } from './knownSchedule.ts';
import { listenForChanges } from './listenForChanges.ts';
import { pollRegularly } from './pollRegularly.ts';
import type { Reading } from './reading.ts';
import type { Seen } from './seen.ts';

/**
 * @property secret what gateway and agencies share, by which a feed is known
 * @property now milliseconds of a clock that never goes back, as `performance.now()`
 * @property seen what was seen of the schedules before, by service name
 */
export interface FollowOptions {
  readonly limits: Pick<Limits, 'feedPollMs' | 'leaseMs'>;
  readonly secret: string;
  readonly observer: Observer;
  readonly now: () => number;
  readonly seen?: SeenSchedules | undefined;
}

/** What was seen of the agencies' schedules, by service name. */
export type SeenSchedules = ReadonlyMap<string, Seen>;

/** One agency's schedule, followed. */
export interface AgencyFollower {
  /** The state to read the agency in, now; undefined while nothing is known of it for certain. */
  read(at: number): Reading | undefined;
  /** What was seen of its schedule so far. */
  seen(): Seen | undefined;
  close(): Promise<void>;
}

type FeedState = Parameters<Observer['feed']>[1];

/** Follows one agency: looks at its feed regularly, and earlier on a hint. */
export function followAgency(agency: Agency, options: FollowOptions): AgencyFollower {
  const { limits, observer, now } = options;
  // A feed that took longer than the lease would be of no use.
  const feed = openFeed(agency, { ...options, timeoutMs: Math.max(1, limits.leaseMs) });
  const schedule = new KnownSchedule(limits.leaseMs, options.seen?.get(agency.name));
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
    seen: () => schedule.seen,
    async close() {
      polling.close();
      await Promise.all([feed.close(), changes.close()]);
    },
  };
}

/** Nobody need hear that nothing is current for the few milliseconds in which a release takes effect. */
function stateOf(schedule: KnownSchedule, at: number): FeedState {
  if (schedule.hasRegressed) return 'regressed';
  return schedule.isBelievedAt(at) ? 'current' : 'unverified';
}

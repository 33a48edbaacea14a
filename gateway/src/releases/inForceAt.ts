import { hash } from 'node:crypto';
import type { FeedRelease, ReleaseFeed } from '@alianza/kit/feed/releaseFeed';
import type { ReadRelease } from './reading.ts';

/** What an agency publishes from one instant, and until the next at which something else takes effect. */
export interface InForce {
  /** Epoch milliseconds on the agency's clock: first instant, and first instant no longer. */
  readonly from: number;
  readonly until: number;
  /** Digest of all of it, releases and reference rows. */
  readonly digest: string;
  /** One of each dataset, in the order of their names. */
  readonly releases: readonly ReadRelease[];
}

/** What the schedule has in force at an instant, in epoch milliseconds on the agency's clock. */
export function inForceAt(feed: ReleaseFeed, instant: number): InForce {
  const started = feed.releases.filter(({ effectiveAt }) => effectiveAt <= instant);
  const coming = feed.releases.filter(({ effectiveAt }) => effectiveAt > instant);
  const releases = latestOfEach(started);
  return {
    from: Math.max(-Infinity, ...started.map(({ effectiveAt }) => effectiveAt)),
    until: Math.min(Infinity, ...coming.map(({ effectiveAt }) => effectiveAt)),
    digest: digestOf(feed, releases),
    releases,
  };
}

function latestOfEach(started: readonly FeedRelease[]): ReadRelease[] {
  // Rows of one instant stay in the order of the feed, which is that of their announcement.
  const inOrder = started.toSorted((a, b) => a.effectiveAt - b.effectiveAt);
  const latest = new Map(inOrder.map((release) => [release.dataset, release]));
  return [...latest.values()]
    .map(({ dataset, number, digest }) => ({ dataset, number, digest }))
    .toSorted((a, b) => (a.dataset < b.dataset ? -1 : 1));
}

function digestOf(feed: ReleaseFeed, releases: readonly ReadRelease[]): string {
  const named = releases.map(({ dataset, number, digest }) => [dataset, number, digest]);
  return hash('sha256', JSON.stringify([feed.agency, feed.reference, named]), 'base64url');
}

import type { FeedRelease, ReleaseFeed } from '@alianza/kit/feed/releaseFeed';

/** What a gateway has seen of an agency's schedule. A schedule only grows: what was seen once is never gone. */
export interface Seen {
  /** The last feed that agreed with everything before it. */
  readonly last: ReleaseFeed;
  /** The digest of every release ever seen, by dataset and number. */
  readonly digests: ReadonlyMap<string, string>;
  /** Every row ever seen, by dataset, number and instant. */
  readonly rows: ReadonlySet<string>;
}

const nameOf = ({ dataset, number }: FeedRelease): string => `${dataset}:${number}`;
const rowOf = (row: FeedRelease): string => `${nameOf(row)}@${row.effectiveAt}`;

/** What has been seen once a feed that contradicts nothing is taken. */
export function seeing(seen: Seen | undefined, feed: ReleaseFeed): Seen {
  // Most looks find nothing new.
  if (seen && feed.releases.every((row) => seen.rows.has(rowOf(row))))
    return { ...seen, last: feed };
  return {
    last: feed,
    digests: new Map([
      ...(seen?.digests ?? []),
      ...feed.releases.map((row) => [nameOf(row), row.digest] as const),
    ]),
    rows: new Set([...(seen?.rows ?? []), ...feed.releases.map(rowOf)]),
  };
}

/**
 * Whether a feed takes back what was seen, as after a failover that lost a publication: rows are fewer, a number came
 * back with other contents, or an announced row is gone or was replaced.
 */
export function contradicts({ last, digests, rows }: Seen, feed: ReleaseFeed): boolean {
  const unknown = feed.releases.filter((row) => !rows.has(rowOf(row)));
  return (
    unknown.length > feed.length - last.length ||
    feed.releases.some((row) => (digests.get(nameOf(row)) ?? row.digest) !== row.digest) ||
    last.releases.some((row) => isLost(row, feed))
  );
}

/** A row that was seen must still be announced, or be in force, or have been followed by a later one. */
function isLost(row: FeedRelease, { stamp, releases }: ReleaseFeed): boolean {
  if (row.effectiveAt > stamp) return !releases.some((other) => rowOf(other) === rowOf(row));
  return !releases.some(
    (other) =>
      other.dataset === row.dataset &&
      other.effectiveAt <= stamp &&
      other.effectiveAt >= row.effectiveAt,
  );
}

import { isObject } from '../isObject.ts';
import type { FeedRelease, ReleaseFeed } from '@alianza/kit/feed/releaseFeed';

/**
 * The body of an agency's release feed, as far as it keeps its promises.
 * @param agency the service it must come from: a signature is worth nothing when it is another's.
 * @returns undefined when the body is no feed of this agency.
 */
export function readFeed(body: string, agency: string): ReleaseFeed | undefined {
  const feed = parsed(body);
  return isFeed(feed) && feed.agency === agency ? feed : undefined;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

type Unread<T> = { readonly [Name in keyof T]?: unknown };

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isInstant = (value: unknown): value is number => Number.isFinite(value);
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

function isFeed(value: unknown): value is ReleaseFeed {
  if (!isObject(value)) return false;
  const { agency, stamp, reference, staleSeconds, length, releases }: Unread<ReleaseFeed> = value;
  return (
    isText(agency) &&
    typeof reference === 'string' &&
    isInstant(stamp) &&
    [staleSeconds, length].every(isCount) &&
    isSaidOrNot(value) &&
    Array.isArray(releases) &&
    releases.every(isRelease)
  );
}

/** What an agency that runs earlier code does not say. */
function isSaidOrNot({ leadMs, code }: Unread<ReleaseFeed>): boolean {
  return (leadMs === undefined || isCount(leadMs)) && (code === undefined || isText(code));
}

function isRelease(value: unknown): value is FeedRelease {
  if (!isObject(value)) return false;
  const { dataset, number, digest, effectiveAt }: Unread<FeedRelease> = value;
  return [dataset, digest].every(isText) && isCount(number) && isInstant(effectiveAt);
}

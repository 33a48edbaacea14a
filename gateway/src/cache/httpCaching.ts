import { hash } from 'node:crypto';
import type { Tier } from '@alianza/kit/server/tier';
import type { Readings } from '../releases/reading.ts';
import { currencyOf } from './currency.ts';
import type { RequestScope } from '../requestScope.ts';

/**
 * @property key the answer's `answerKey`; an answer without one has no tag
 * @property mediaType what the answer is written as, which is part of its tag
 * @property services those that the plan asks
 * @property now milliseconds of `performance.now()`, when the head is written
 */
export interface CachedAnswer {
  readonly key: string | undefined;
  readonly mediaType: string;
  readonly services: readonly string[];
  readonly scope: Pick<RequestScope, 'tier' | 'readings' | 'stale'>;
  readonly now: number;
}

/** What an answer depends on beside its address. */
export const VARY = 'Accept, Authorization';

/**
 * The headers by which HTTP caches (RFC 9111) keep an answer to a GET for exactly as long as it may be called current; and
 * beyond that, where it has a tag, may give it again once they have asked whether it still is the answer.
 */
export function httpCaching(answer: CachedAnswer): Record<string, string> {
  const { key, mediaType, services, scope, now } = answer;
  const currency = currencyOf(services, scope);
  const seconds = currency === 'CURRENT' ? secondsLeft(services, scope.readings, now) : 0;
  const hasTag = key !== undefined && scope.stale.size === 0;
  return {
    ...(hasTag && { etag: etagOf(key, `${currency} ${mediaType}`) }),
    'cache-control': cacheControl(scope.tier, { seconds, hasTag }),
    vary: VARY,
  };
}

function cacheControl(
  tier: Tier,
  { seconds, hasTag }: { readonly seconds: number; readonly hasTag: boolean },
): string {
  if (tier !== 'PUBLIC') return 'private, no-store';
  // Only shared caches keep it unasked: a browser asks each time, so that a release that must go can go.
  if (seconds > 0) return `public, max-age=0, s-maxage=${seconds}`;
  return hasTag ? 'public, no-cache' : 'no-store';
}

/** The same state with another currency, or written as another type, is another answer. */
function etagOf(key: string, form: string): string {
  return `"${hash('sha256', `${key} ${form}`, 'base64url')}"`;
}

/** Whole seconds for which every service's state may be called current; those without an end would be for ever. */
function secondsLeft(services: readonly string[], readings: Readings, now: number): number {
  const ends = services.map((service) => readings.get(service)?.currentUntil ?? now);
  const left = Math.min(now + LONGEST_MS, ...ends) - now - ON_THE_WAY_MS;
  return Math.max(0, Math.floor(left / 1000));
}

/** Milliseconds for an answer to reach a cache, which counts from there. */
const ON_THE_WAY_MS = 100;

/** What asks no agency changes with the gateway's own releases, which are not announced. */
const LONGEST_MS = 60_000;

/**
 * Whether the caller has the answer already: an `If-None-Match` header names its tag, by the weak comparison that RFC 9110
 * (13.1.2) asks for.
 */
export function isNotModified(ifNoneMatch: string | undefined, etag: string | undefined): boolean {
  if (ifNoneMatch === undefined || etag === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return [...ifNoneMatch.matchAll(/"[^"]*"/g)].some(([tag]) => tag === etag);
}

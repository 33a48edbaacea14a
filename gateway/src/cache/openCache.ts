import type { AskAgency } from '../engine/askAgency.ts';
import type { Limits } from '../limits.ts';
import type { Observer } from '../observer.ts';
import { keepAgencyAnswers } from './keepAgencyAnswers.ts';
import { keepAnswers, type KeptAnswers } from './keepAnswers.ts';
import { keepInBoth } from './keepInBoth.ts';
import { keepInMemory } from './keepInMemory.ts';
import { keepInRedis } from './keepInRedis.ts';
import { keepLastAnswers } from './lastAnswers.ts';
import { markOtherCode } from './markOtherCode.ts';
import { standIn } from './standIn.ts';

/** Everything a gateway keeps. */
export interface Cache {
  readonly answers: KeptAnswers;
  /** The same agencies, asked only what is not known, with earlier answers standing in for those that are silent. */
  keeping(ask: AskAgency): AskAgency;
  close(): void;
}

/**
 * @property redisUrl where gateways share what they keep; without it, or without a secret to seal it, each keeps its own
 * @property now milliseconds of `performance.now()`
 */
export interface CacheOptions {
  readonly limits: Pick<Limits, 'cacheBytes' | 'redisTimeoutMs'>;
  readonly redisUrl: string | undefined;
  readonly secret: string | undefined;
  readonly observer: Observer;
  readonly now?: () => number;
}

/** The part of the memory that is for last good answers. */
const LAST_PART = 1 / 4;

/** Opens what a gateway keeps: in memory, and in Redis where there is one. */
export function openCache(options: CacheOptions): Cache {
  const { limits, redisUrl: url, secret, observer, now = () => performance.now() } = options;
  const lastBytes = Math.floor(limits.cacheBytes * LAST_PART);
  const near = keepInMemory(limits.cacheBytes - lastBytes);
  const redis = url && secret ? keepInRedis({ url, secret, limits, observer }) : undefined;
  const kept = redis ? keepInBoth(near, redis) : near;
  const last = keepLastAnswers(lastBytes);
  const isOn = limits.cacheBytes > 0 || redis !== undefined;
  return {
    answers: keepAnswers(kept, { isOn, observer }),
    keeping: (ask) => {
      if (!isOn) return markOtherCode(ask);
      const keeping = keepAgencyAnswers(ask, { kept, last, observer, now });
      return standIn(markOtherCode(keeping), { last, observer, now });
    },
    close: () => redis?.close(),
  };
}

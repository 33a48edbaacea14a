import type { Tier } from '@alianza/kit/server/tier';
import { answerKey } from '../../../gateway/src/cache/answerKey.ts';
import { answerExtensions, type AnswerExtensions } from '../../../gateway/src/cache/currency.ts';
import { openCache, type CacheOptions } from '../../../gateway/src/cache/openCache.ts';
import type { Json } from '../../../gateway/src/engine/askAgency.ts';
import { NOBODY } from '../../../gateway/src/observer.ts';
import { followReleases } from '../../../gateway/src/releases/followReleases.ts';
import type { Reading } from '../../../gateway/src/releases/reading.ts';
import { SECRET, type ReleaseAgency } from '../releases/releaseAgency.ts';
import { askOver } from './askOver.ts';

/** An answer as a caller sees it. */
export interface SmallAnswer {
  readonly data: Json | null;
  readonly extensions: AnswerExtensions;
}

/** As much of a gateway as follows one agency and keeps its answers. */
export interface SmallGateway {
  readonly answer: (dataset: string, tier?: Tier) => Promise<SmallAnswer>;
  reading(): Reading | undefined;
  /** Requests sent to the agency. */
  sent(): number;
  close(): Promise<void>;
}

/** What differs from the usual: limits, a Redis, or who is told. */
export type SmallOptions = Partial<Omit<CacheOptions, 'limits'>> & {
  readonly leaseMs?: number;
  readonly cacheBytes?: number;
};

/** Opens a gateway in front of one agency. */
export function openSmallGateway(agency: ReleaseAgency, options: SmallOptions = {}): SmallGateway {
  const { leaseMs = 1_000, cacheBytes = 8_000_000, ...others } = options;
  const limits = { feedPollMs: 100, leaseMs, cacheBytes, redisTimeoutMs: 20 };
  const observer = others.observer ?? NOBODY;
  const follower = followReleases([agency.agency], { limits, secret: SECRET, observer });
  const cache = openCache({ redisUrl: undefined, secret: SECRET, ...others, limits, observer });
  const asker = askOver(agency);
  const ask = cache.keeping(asker.ask);
  const { name } = agency.agency;

  async function answer(dataset: string, tier: Tier = 'PUBLIC'): Promise<SmallAnswer> {
    const now = performance.now();
    const [readings, stale] = [follower.read(), new Map<string, Reading>()];
    const scope = { tier, readings, stale, deadlineAt: now + 5_000, along: {} };
    const operation = { operation: 'Number', variables: { dataset }, services: [name] };
    const key = answerKey({ ...operation, tier, readings }, now);
    const extensions = (): AnswerExtensions => answerExtensions([name], scope);
    const kept = key === undefined ? undefined : await cache.answers.find(key);
    if (kept) return { data: JSON.parse(String(kept)) as Json, extensions: extensions() };
    const body = JSON.stringify({ query: dataset });
    const { data, errors } = await ask(name, { body, scope });
    if (key !== undefined)
      cache.answers.keep(key, { data: Buffer.from(JSON.stringify(data)), errors, stale });
    return { data, extensions: extensions() };
  }

  return {
    answer,
    reading: () => follower.read().get(name),
    sent: () => asker.sent(),
    async close() {
      await follower.close();
      cache.close();
      await asker.close();
    },
  };
}

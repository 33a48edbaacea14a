import type { Registry } from 'prom-client';
import type { Observer } from '../observer.ts';
import { instruments } from './instruments.ts';

const BREAKER = { closed: 0, 'half-open': 1, open: 2 } as const;
const FEED = { current: 0, unverified: 1, regressed: 2 } as const;

/**
 * Counts what happens, for Prometheus. Labels are names of saved operations ("other" for the rest), agencies, rules and codes, all
 * of closed lists, so that their number is bounded and nothing a caller wrote becomes a label.
 */
export function prometheusObserver(registry: Registry): Observer {
  const count = instruments(registry);
  return {
    answered(operation, { tier, ms, codes }) {
      count.operations.observe({ operation, tier }, ms / 1000);
      for (const code of codes) count.errors.inc({ code });
    },
    agencyAsked: (agency, { ms, outcome }) =>
      count.agencies.observe({ agency, outcome }, ms / 1000),
    breaker: (agency, state) => count.breakers.set({ agency }, BREAKER[state]),
    retried: (agency) => count.retries.inc({ agency }),
    looked: (cache, found) => count.caches.inc({ cache, found: String(found) }),
    redis: (state) => count.redis.set(state === 'up' ? 1 : 0),
    refused: (rule) => count.refusals.inc({ rule }),
    planned: (ms) => count.planning.observe(ms / 1000),
    feed: (agency, state) => count.feeds.set({ agency }, FEED[state]),
    reloaded: (outcome) => count.reloads.inc({ outcome }),
  };
}

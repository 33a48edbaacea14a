import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Observer } from '../observer.ts';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2.5, 5];
const BREAKER = { closed: 0, 'half-open': 1, open: 2 } as const;
const FEED = { current: 0, unverified: 1, regressed: 2 } as const;

/**
 * Counts what happens, for Prometheus. Labels are names of saved operations, agencies, rules and codes, all of closed lists,
 * so that their number is bounded and nothing a caller wrote becomes a label.
 */
export function prometheusObserver(registry: Registry): Observer {
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers });
  const seconds = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Histogram({ name, help, labelNames, registers, buckets: SECONDS });
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Gauge({ name, help, labelNames, registers });

  const operations = seconds(
    'alianza_operation_seconds',
    'Time to answer an operation, by saved operation ("other" for the rest) and tier',
    ['operation', 'tier'],
  );
  const errors = counter('alianza_errors_total', 'Errors in answers, by catalogued code', ['code']);
  const agencies = seconds(
    'alianza_agency_seconds',
    'Time an agency took for one request, by how it ended',
    ['agency', 'outcome'],
  );
  const retries = counter(
    'alianza_agency_retries_total',
    'Requests to an agency sent a second time',
    ['agency'],
  );
  const breakers = gauge(
    'alianza_agency_breaker',
    'Breaker of an agency: 0 closed, 1 half open, 2 open',
    ['agency'],
  );
  const feeds = gauge(
    'alianza_agency_feed',
    'Copy of the release schedule of an agency: 0 current, 1 unverified, 2 regressed',
    ['agency'],
  );
  const caches = counter('alianza_cache_lookups_total', 'Look-ups of kept answers', [
    'cache',
    'found',
  ]);
  const redis = gauge('alianza_redis_up', 'Whether Redis answers: 1 yes, 0 no', []);
  const refusals = counter(
    'alianza_refusals_total',
    'Requests refused before an agency was asked, by rule',
    ['rule'],
  );
  const planning = seconds(
    'alianza_planning_seconds',
    'Time to plan an operation never seen before',
    [],
  );
  const reloads = counter(
    'alianza_supergraph_reloads_total',
    'Supergraphs taken in, refused, or taken back',
    ['outcome'],
  );

  return {
    answered(operation, { tier, ms, codes }) {
      operations.observe({ operation, tier }, ms / 1000);
      for (const code of codes) errors.inc({ code });
    },
    agencyAsked: (agency, { ms, outcome }) => agencies.observe({ agency, outcome }, ms / 1000),
    breaker: (agency, state) => breakers.set({ agency }, BREAKER[state]),
    retried: (agency) => retries.inc({ agency }),
    looked: (cache, found) => caches.inc({ cache, found: String(found) }),
    redis: (state) => redis.set(state === 'up' ? 1 : 0),
    refused: (rule) => refusals.inc({ rule }),
    planned: (ms) => planning.observe(ms / 1000),
    feed: (agency, state) => feeds.set({ agency }, FEED[state]),
    reloaded: (outcome) => reloads.inc({ outcome }),
  };
}

import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

type Described = readonly [name: string, help: string, ...labels: string[]];

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2.5, 5];

const HISTOGRAMS = {
  operations: ['operation_seconds', 'Time to answer an operation', 'operation', 'tier'],
  agencies: ['agency_seconds', 'Time of one request to an agency', 'agency', 'outcome'],
  planning: ['planning_seconds', 'Time to plan an operation never seen before'],
} as const satisfies Record<string, Described>;

const COUNTERS = {
  errors: ['errors_total', 'Errors in answers, by catalogued code', 'code'],
  retries: ['agency_retries_total', 'Requests to an agency sent a second time', 'agency'],
  caches: ['cache_lookups_total', 'Look-ups of kept answers', 'cache', 'found'],
  refusals: ['refusals_total', 'Requests refused whole, by the rule that refused', 'rule'],
  reloads: ['supergraph_reloads_total', 'Supergraphs taken in, refused, or taken back', 'outcome'],
} as const satisfies Record<string, Described>;

const GAUGES = {
  breakers: ['agency_breaker', 'Breaker: 0 closed, 1 half open, 2 open', 'agency'],
  feeds: ['agency_feed', 'Release schedule: 0 current, 1 unverified, 2 regressed', 'agency'],
  redis: ['redis_up', 'Whether Redis answers: 1 yes, 0 no'],
} as const satisfies Record<string, Described>;

/** What is counted and measured, by the names of the tables above; each name begins with `alianza_`. */
export type Instruments = { readonly [Name in keyof typeof HISTOGRAMS]: Histogram } & {
  readonly [Name in keyof typeof COUNTERS]: Counter;
} & { readonly [Name in keyof typeof GAUGES]: Gauge };

function made<Name extends string, Instrument>(
  table: Readonly<Record<Name, Described>>,
  make: (described: { name: string; help: string; labelNames: string[] }) => Instrument,
): Record<Name, Instrument> {
  const entries = Object.entries<Described>(table).map(([key, [name, help, ...labelNames]]) => [
    key,
    make({ name: `alianza_${name}`, help, labelNames }),
  ]);
  return Object.fromEntries(entries) as Record<Name, Instrument>;
}

/** Makes every instrument, in a registry. */
export function instruments(registry: Registry): Instruments {
  const registers = [registry];
  return {
    ...made(HISTOGRAMS, (each) => new Histogram({ ...each, registers, buckets: SECONDS })),
    ...made(COUNTERS, (each) => new Counter({ ...each, registers })),
    ...made(GAUGES, (each) => new Gauge({ ...each, registers })),
  };
}

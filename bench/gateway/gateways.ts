import { join } from 'node:path';
import type { Kind } from './operations.ts';

/** One gateway of the bench. */
export interface Contestant {
  readonly name: string;
  readonly title: string;
  /** Arguments of Node that start it, beside the supergraph's file and the port. */
  readonly args: readonly string[];
  /** How it is told the two; `--supergraph FILE --port N` unless it has its own way. */
  readonly flags?: (file: string, port: string) => readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly kinds: readonly Kind[];
}

const BENCH = join(import.meta.dirname, '..');
/** The same room for short-lived objects for everybody: ours is started with it, and CPU is what is compared. */
const ROOM = '--max-semi-space-size=32';
const OURS = [ROOM, '--enable-source-maps', 'gateway/run.mjs'];
const QUERIES: readonly Kind[] = ['small', 'large', 'cold'];

/** More than one address of a bench sends: the rules are all in force and count, and none refuses. */
const AMPLE = {
  METRICS_PORT: '0',
  MAX_COST: '1000000000',
  CALLER_COST: '1000000000',
  CALLER_COST_PER_SECOND: '1000000000',
  CALLER_CONCURRENCY: '1000',
};

/** Everything that is measured beside each other. */
export const CONTESTANTS: readonly Contestant[] = [
  {
    name: 'apollo',
    title: 'Apollo Server + @apollo/gateway 2.14.4',
    args: [ROOM, join(BENCH, 'peers/apollo.mjs')],
    env: { APOLLO_TELEMETRY_DISABLED: 'true' },
    kinds: QUERIES,
  },
  {
    name: 'hive',
    title: 'Hive Gateway 2.15.1, router runtime',
    args: [ROOM, join(BENCH, 'peers/hive.mjs')],
    flags: (file, port) => [
      'supergraph',
      file,
      '--port',
      port,
      '--host',
      '127.0.0.1',
      '--hive-router-runtime',
    ],
    kinds: QUERIES,
  },
  {
    name: 'adapter',
    title: 'Apollo Server + router runtime',
    args: [ROOM, '--import', 'tsx', join(BENCH, 'gateway/peers/adapter.ts')],
    kinds: QUERIES,
  },
  {
    name: 'limit',
    title: 'limit: plan written out, no GraphQL',
    args: [ROOM, '--import', 'tsx', join(BENCH, 'gateway/peers/limit.ts')],
    kinds: ['small', 'large'],
  },
  {
    name: 'alianza',
    title: 'Alianza, nothing kept',
    args: OURS,
    env: { ...AMPLE, CACHE_BYTES: '0' },
    kinds: QUERIES,
  },
  {
    name: 'kept',
    title: 'Alianza, answers kept',
    args: OURS,
    env: AMPLE,
    kinds: ['cached small', 'cached large'],
  },
];

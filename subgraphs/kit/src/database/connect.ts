import knex, { type Knex } from 'knex';
import { explainConnection } from './unreachable.ts';

export interface ConnectOptions {
  /** Shown in the server's list of sessions, e.g. `alianza police reader`. */
  readonly applicationName?: string;
  /** Most connections at once; a subgraph answers a request with few statements, so few are enough. */
  readonly max?: number;
  /** Longest wait for the server, in milliseconds; longer where the process itself is busy for seconds at a time. */
  readonly patienceMs?: number;
}

const DEFAULT_MAX = 8;
const PATIENCE_MS = 5_000;
const IDLE_TIMEOUT_MS = 30_000;

const SILENT: Knex.Logger = {
  debug: () => undefined,
  deprecate: () => undefined,
  error: () => undefined,
  warn: () => undefined,
};

/**
 * A pool of connections to one database as one role. It opens none before the first statement. No session settings
 * are made: what a role may do stands at the role, in the database.
 */
export function connect(
  url: string,
  { applicationName = 'alianza', max = DEFAULT_MAX, patienceMs = PATIENCE_MS }: ConnectOptions = {},
): Knex {
  return knex({
    client: 'pg',
    // What fails is thrown to whoever asked; knex would print it as well, with its stack.
    log: SILENT,
    connection: {
      connectionString: url,
      application_name: applicationName,
      connectionTimeoutMillis: patienceMs,
    },
    acquireConnectionTimeout: 2 * patienceMs,
    pool: { min: 0, max, idleTimeoutMillis: IDLE_TIMEOUT_MS },
  });
}

/** Proves that a pool's database answers; throws DatabaseUnreachable naming the variable its address came from. */
export async function assertReachable(pool: Knex, variable: string): Promise<void> {
  try {
    await pool.raw('select 1');
  } catch (reason) {
    throw explainConnection(reason, variable);
  }
}

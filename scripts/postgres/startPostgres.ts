import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../lock.ts';
import { Refusal } from '../refusal.ts';
import { awaitAnswer } from './answer.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { type Cluster, locateCluster } from './cluster.ts';
import { freePort } from '../freePort.ts';
import { type Hold, joinHeld, type Order, startHeld } from './hold.ts';
import { initialise } from './initialise.ts';
import { serverArguments } from './settings.ts';
import { serverEnvironment } from './serverEnvironment.ts';
import { stopUnguarded } from './stopUnguarded.ts';

export interface PostgresOptions {
  /** Folder that holds the cluster; created when missing. */
  readonly folder: string;
  /** A cluster that is not durable is quicker, may lose data in a power cut, and is removed when it stops. */
  readonly durable: boolean;
  /** Called with a sentence when something is not where one would look for it. */
  readonly notice?: (line: string) => void;
}

export interface RunningPostgres {
  /** Address of the superuser, with its password: for provisioning only. */
  readonly adminUrl: string;
  /** Lets the server go; it ends with its last holder. */
  readonly stop: () => Promise<void>;
}

/** How often another port is tried when somebody took the free one first. */
const PORT_ATTEMPTS = 5;

/**
 * Brings up the embedded PostgreSQL of a folder, or joins it when another process runs it, and resolves when it answers.
 * The server ends when every process that holds it has stopped it or is gone. Throws a Refusal that says what to do.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const cluster = locateCluster(options.folder, options.notice ?? ignore);
  return withLock(join(cluster.home, 'starting.lock'), async () => {
    const joined = await joinHeld(cluster.whereabouts);
    const adminUrl = joined && (await awaitAnswer(cluster, () => joined.lost));
    return joined && adminUrl ? running(joined, adminUrl) : start(cluster, options);
  });
}

async function start(cluster: Cluster, options: PostgresOptions): Promise<RunningPostgres> {
  const binaries = await findBinaries(cluster.account, options.notice ?? ignore);
  await stopUnguarded(cluster);
  await initialise(cluster, binaries, options.durable);
  for (let attempt = 0; attempt < PORT_ATTEMPTS; attempt += 1) {
    rmSync(cluster.log, { force: true });
    const hold = await startHeld(await orderFor(cluster, binaries, options.durable));
    const adminUrl = hold && (await awaitAnswer(cluster, () => hold.lost));
    if (hold && adminUrl) return running(hold, adminUrl);
    if (!lastWords(cluster).includes('could not bind')) break;
  }
  throw new Refusal(`PostgreSQL did not start: ${lastWords(cluster)} (${cluster.log})`);
}

async function orderFor(cluster: Cluster, binaries: Binaries, durable: boolean): Promise<Order> {
  return {
    postgres: binaries.postgres,
    arguments: serverArguments(cluster.data, await freePort(), durable),
    account: cluster.account,
    cwd: cluster.home,
    environment: serverEnvironment(),
    log: cluster.log,
    token: randomBytes(16).toString('hex'),
    whereabouts: cluster.whereabouts,
    remove: durable ? undefined : cluster.home,
  };
}

function running(hold: Hold, adminUrl: string): RunningPostgres {
  return { adminUrl, stop: () => hold.release() };
}

/** What the server said when it gave up. */
function lastWords({ log }: Cluster): string {
  const lines = readFileSync(log, { encoding: 'utf8', flag: 'a+' }).split('\n');
  return (
    lines.filter((line) => /FATAL|PANIC|could not/.test(line)).join(' ') || 'it gave no reason'
  );
}

function ignore(): void {}

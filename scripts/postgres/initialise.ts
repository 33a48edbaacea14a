import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { give } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import { serverEnvironment } from './serverEnvironment.ts';

/** The release of PostgreSQL whose data folders this launcher opens. */
const MAJOR = '18';

/**
 * Makes the data folder unless a whole one is there. It is made under another name and renamed when complete, so an
 * interrupted start leaves nothing that could be mistaken for a cluster. Throws a Refusal for a damaged one.
 */
export async function initialise(
  cluster: Cluster,
  { initdb }: Binaries,
  durable: boolean,
): Promise<void> {
  if (existsSync(cluster.data)) return assertWhole(cluster);
  const partial = `${cluster.data}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { mode: 0o700 });
  give(partial, cluster.account);
  writeFileSync(cluster.password, randomBytes(24).toString('hex'), { mode: 0o600 });
  await runInitdb({ cluster, initdb, partial, durable });
  renameSync(partial, cluster.data);
}

async function runInitdb({ cluster, initdb, partial, durable }: InitdbRun): Promise<void> {
  // The account may not read our password file, so it gets the password in a file of its own for this moment.
  const lent = join(partial, '..', 'password.lent');
  writeFileSync(lent, readFileSync(cluster.password), { mode: 0o600 });
  give(lent, cluster.account);
  const child = spawn(
    initdb,
    [...initdbArguments(partial, lent), ...(durable ? [] : ['--no-sync'])],
    {
      ...cluster.account,
      cwd: cluster.home,
      env: serverEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let complaint = '';
  child.stderr.on('data', (chunk) => (complaint += chunk));
  const [code] = await once(child, 'close');
  rmSync(lent);
  if (code !== 0)
    throw new Refusal(
      `PostgreSQL could not make its data folder ${cluster.data}: ${complaint.trim()}`,
    );
}

interface InitdbRun {
  readonly cluster: Cluster;
  readonly initdb: string;
  readonly partial: string;
  readonly durable: boolean;
}

function initdbArguments(data: string, passwordFile: string): string[] {
  return [
    `--pgdata=${data}`,
    `--pwfile=${passwordFile}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
}

/** An existing data folder is opened only when it has what every cluster of this release has. */
function assertWhole({ data, password }: Cluster): void {
  const missing = ['PG_VERSION', 'global/pg_control', 'base', 'pg_wal'].find(
    (part) => !existsSync(join(data, part)),
  );
  if (missing)
    throw new Refusal(
      `The data folder ${data} is damaged (${missing} is missing): npm start -- --reset begins anew.`,
    );
  const major = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (major !== MAJOR)
    throw new Refusal(
      `The data folder ${data} is of PostgreSQL ${major}, not ${MAJOR}: npm start -- --reset begins anew.`,
    );
  if (!existsSync(password))
    throw new Refusal(
      `The password of the data folder ${data} is lost (${password}): npm start -- --reset begins anew.`,
    );
}

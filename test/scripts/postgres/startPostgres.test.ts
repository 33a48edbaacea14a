import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withClient } from '@alianza/kit/database/withClient';
import { locateCluster } from '../../../scripts/postgres/cluster.ts';
import { readPostmaster } from '../../../scripts/postgres/postmaster.ts';
import { removeCluster } from '../../../scripts/postgres/removeCluster.ts';
import { startPostgres } from '../../../scripts/postgres/startPostgres.ts';
import { startHolder } from './startHolder.ts';
import { until } from './until.ts';

const quiet = () => undefined;

describe('The embedded PostgreSQL', () => {
  let folder: string;
  const start = () => startPostgres({ folder, durable: true });
  const cluster = () => locateCluster(folder, quiet);
  const serverPid = () => readPostmaster(cluster())?.pid;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alianza-postgres-'));
    chmodSync(folder, 0o755);
  });

  afterEach(async () => {
    await removeCluster(folder);
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers on this machine only, to its password only', async () => {
    const { adminUrl, stop } = await start();
    const [settings] = await ask(adminUrl, "select current_setting('listen_addresses') as hosts");
    expect(settings).toEqual({ hosts: '127.0.0.1' });
    const stranger = new URL(adminUrl);
    stranger.password = 'guess';
    await expect(ask(stranger.href, 'select 1')).rejects.toThrow('password authentication failed');
    await stop();
  });

  it('keeps its password in a file that only its owner may read', async () => {
    const { stop } = await start();
    expect(statSync(cluster().password).mode & 0o777).toBe(0o600);
    await stop();
  });

  it('keeps what was written when it starts again', async () => {
    const first = await start();
    await ask(first.adminUrl, 'create table kept as select 7 as number');
    await first.stop();
    const second = await start();
    expect(await ask(second.adminUrl, 'select number from kept')).toEqual([{ number: 7 }]);
    await second.stop();
  });

  it('is shared by all who start it, and ends with the last of them', async () => {
    const { holder } = await startHolder(folder);
    const pid = serverPid();
    const { adminUrl, stop } = await start();
    expect(serverPid()).toBe(pid);
    holder.send('stop');
    await once(holder, 'exit');
    expect(await ask(adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('is made once when two processes start it at the same moment', async () => {
    const [first, second] = await Promise.all([startHolder(folder), startHolder(folder)]);
    expect(first.adminUrl).toBe(second.adminUrl);
    first.holder.kill('SIGKILL');
    second.holder.kill('SIGKILL');
    await until(() => serverPid() === undefined);
  });

  it('leaves no process behind when its holder is killed outright', async () => {
    const { holder } = await startHolder(folder);
    const server = serverPid();
    const guardian = guardianPid(cluster().whereabouts);
    holder.kill('SIGKILL');
    await until(() => !isAlive(server) && !isAlive(guardian));
    expect(existsSync(cluster().whereabouts)).toBe(false);
  });

  it('replaces a server that has lost its guardian', async () => {
    const { holder } = await startHolder(folder);
    const orphan = serverPid();
    process.kill(guardianPid(cluster().whereabouts), 'SIGKILL');
    holder.kill('SIGKILL');
    const { adminUrl, stop } = await start();
    expect(serverPid()).not.toBe(orphan);
    expect(await ask(adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await stop();
  });

  it('starts over what an interrupted first start has left', async () => {
    const { data } = cluster();
    await (await start()).stop();
    rmSync(data, { recursive: true });
    writeFileSync(`${data}.partial`, 'not even a folder');
    const { adminUrl, stop } = await start();
    expect(await ask(adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await stop();
  });

  it.each(['global/pg_control', 'PG_VERSION', 'pg_wal'])(
    'refuses a data folder without %s and says what to do',
    async (part) => {
      await (await start()).stop();
      rmSync(join(cluster().data, part), { recursive: true });
      await expect(start()).rejects.toThrow(
        `is damaged (${part} is missing): npm start -- --reset`,
      );
    },
  );

  it('refuses a data folder of another release of PostgreSQL', async () => {
    await (await start()).stop();
    writeFileSync(join(cluster().data, 'PG_VERSION'), '15\n');
    await expect(start()).rejects.toThrow('is of PostgreSQL 15, not 18');
  });

  it('starts below a folder that only its owner may enter', async () => {
    chmodSync(folder, 0o700);
    const first = await start();
    await ask(first.adminUrl, 'create table kept as select 7 as number');
    await first.stop();
    const { adminUrl, stop } = await start();
    expect(await ask(adminUrl, 'select number from kept')).toEqual([{ number: 7 }]);
    await stop();
  });

  it('removes a cluster that is not durable when it stops', async () => {
    const { stop } = await startPostgres({ folder, durable: false });
    const { home } = cluster();
    await stop();
    expect(existsSync(home) && existsSync(join(home, 'data'))).toBe(false);
  });
});

async function ask(url: string, statement: string): Promise<unknown[]> {
  const { rows } = await withClient(url, (client) => client.query<object>(statement));
  return rows;
}

function guardianPid(whereabouts: string): number {
  return (JSON.parse(readFileSync(whereabouts, 'utf8')) as { readonly pid: number }).pid;
}

function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

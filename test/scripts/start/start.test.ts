import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { removeCluster } from '../../../scripts/postgres/removeCluster.ts';
import { type RunningPostgres, startPostgres } from '../../../scripts/postgres/startPostgres.ts';
import { descendants, isRunning } from '../../support/descendants.ts';
import { until } from '../postgres/until.ts';
import { type Alianza, startAlianza } from './alianza.ts';

const PATIENCE_MS = 240_000;

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alianza-start-'));
  let run: Alianza | undefined;

  const start = (args: readonly string[] = [], environment: Record<string, string> = {}) =>
    (run = startAlianza(folder, args, environment));

  /** Ends a run that answers; what it has said, once none of its processes is left. */
  async function endedBy(signal: NodeJS.Signals, { pid, ended, kill }: Alianza): Promise<string> {
    const processes = descendants(pid);
    expect(processes.length).toBeGreaterThanOrEqual(9);
    kill(signal);
    const { code, said } = await ended;
    expect([code, processes.filter(isRunning)]).toEqual([0, []]);
    return said;
  }

  beforeAll(() => chmodSync(folder, 0o755));

  afterEach(async () => {
    run?.kill('SIGTERM');
    await run?.ended;
    run = undefined;
  });

  afterAll(async () => {
    await removeCluster(join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  });

  describe('with a server of the user’s own', () => {
    let server: RunningPostgres;

    beforeAll(async () => {
      server = await startPostgres({ folder: join(folder, 'other'), durable: false });
    });

    afterAll(() => server.stop());

    it(
      'keeps that agency’s data there, and leaves no process behind after SIGTERM',
      async () => {
        const first = start([], { DATABASE_URL_POLICE: server.adminUrl });
        expect(await releasedAgencies(await first.graph)).toEqual(AGENCIES);
        expect(await endedBy('SIGTERM', first)).toContain('Import and release');
      },
      PATIENCE_MS,
    );
  });

  it(
    'brings up five agencies from nothing when told to begin anew, says who is there, and leaves no process behind after SIGHUP',
    async () => {
      const anew = start(['--reset']);
      expect(await releasedAgencies(await anew.graph)).toEqual(AGENCIES);
      const { code, said } = await startAlianza(folder).ended;
      expect(code).toBe(1);
      expect(said).toMatch(
        /^Alianza is running already, or starting, from this folder \(process \d+\)/m,
      );
      expect(await endedBy('SIGHUP', anew)).toMatch(/Synthetic world[^]*Import and release/);
    },
    PATIENCE_MS,
  );

  it(
    'reuses the data the next time, and leaves no process behind after SIGINT',
    async () => {
      const again = start();
      await again.graph;
      const said = await endedBy('SIGINT', again);
      expect(said).not.toMatch(/Synthetic world|Import and release/);
      expect(said).toContain('The world that is there is kept');
    },
    PATIENCE_MS,
  );

  it(
    'leaves no process behind when it is killed outright',
    async () => {
      const { pid, graph, ended, kill } = start();
      await graph;
      const processes = descendants(pid);
      kill('SIGKILL');
      await ended;
      await until(() => !processes.some(isRunning));
      expect(processes.length).toBeGreaterThanOrEqual(9);
    },
    PATIENCE_MS,
  );

  it(
    'leaves no process behind when it is ended in the middle of starting',
    async () => {
      const { pid, ended, kill } = start();
      await until(() => descendants(pid).length > 1);
      const processes = descendants(pid);
      kill('SIGTERM');
      expect((await ended).code).toBe(0);
      // A server on its way up ends as soon as its guardian learns that nobody holds it.
      await until(() => !processes.some(isRunning));
    },
    PATIENCE_MS,
  );

  it(
    'refuses an address at which no server answers, by the name of its variable',
    async () => {
      const { code, said } = await start([], {
        DATABASE_URL_POLICE: 'postgres://admin:secret@127.0.0.1:1/postgres',
      }).ended;
      expect(code).toBe(1);
      expect(said).toContain(
        'DATABASE_URL_POLICE cannot be used: nothing listens at its host and port. Correct it, or unset it.\n',
      );
      expect(said).not.toContain('secret');
    },
    PATIENCE_MS,
  );

  it(
    'refuses to begin anew on a server that is not its own',
    async () => {
      const { code, said } = await start(['--reset'], { DATABASE_URL_POLICE: 'postgres://x/y' })
        .ended;
      expect(code).toBe(1);
      expect(said).toContain('DATABASE_URL_POLICE names a server of your own');
    },
    PATIENCE_MS,
  );
});

const AGENCIES = ['foreignAffairs', 'interior', 'labor', 'police', 'icbf'];

/** The agencies all of whose datasets have a current release. */
async function releasedAgencies(graph: string): Promise<readonly string[]> {
  const fields = AGENCIES.map((agency) => `${agency} { datasets { current { number } } }`);
  const response = await fetch(graph, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ ${fields.join(' ')} }` }),
  });
  const { data } = (await response.json()) as {
    data: Record<string, { datasets: { current: { number: number } | null }[] }>;
  };
  return AGENCIES.filter((agency) => data[agency]?.datasets.every(({ current }) => current));
}

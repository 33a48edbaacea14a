import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { removeCluster } from '../../../scripts/postgres/removeCluster.ts';
import { startAlianza } from './alianza.ts';

const GUARD = `--import ${new URL('../../support/noForeignHost.mjs', import.meta.url).href}`;
const PACK = new URL(
  '../../../schema/operations/partnership/AnnualDialoguePack.graphql',
  import.meta.url,
);
const PATIENCE_MS = 240_000;

describe('With every process guarded against other hosts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alianza-guarded-'));
  beforeAll(() => chmodSync(folder, 0o755));
  afterAll(async () => {
    await removeCluster(join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    'everything starts, answers across five ministries and stops without one look-up or connection elsewhere',
    async () => {
      const run = startAlianza(folder, [], { NODE_OPTIONS: GUARD });
      const graph = await run.graph;
      const query = readFileSync(PACK, 'utf8');
      const response = await fetch(graph, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { errors } = (await response.json()) as { errors?: readonly unknown[] };
      expect(errors).toBeUndefined();
      const page = await fetch(graph.replace('/graphql', '/explorer'));
      expect(page.status).toBe(200);
      run.kill('SIGTERM');
      const { code, said } = await run.ended;
      expect(said).not.toMatch(/noForeignHost:|has ended/);
      expect(code).toBe(0);
    },
    PATIENCE_MS,
  );

  it.each([
    `import('node:dns').then(({ lookup }) => lookup('telemetry.example', () => undefined))`,
    `import('node:net').then(({ connect }) => connect(443, '192.0.2.1'))`,
    `fetch('http://192.0.2.1/')`,
  ])('a process that tries %s is ended by the guard', (code) => {
    const { status, stderr } = spawnSync(process.execPath, [...GUARD.split(' '), '-e', code]);
    expect(status).toBe(97);
    expect(stderr.toString()).toContain('noForeignHost: ');
  });
});

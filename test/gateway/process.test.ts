import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { post, startFederation, type Federation } from './fixtures/federation.ts';
import { startProcess } from './fixtures/gatewayProcess.ts';

describe('The gateway process', () => {
  let federation: Federation;
  let supergraph: string[];

  beforeAll(async () => {
    federation = await startFederation();
    supergraph = ['--supergraph', federation.supergraphFile];
  });
  afterAll(() => federation.close());

  it('answers open, reaches no foreign host, logs no variable, and ends with code 0 when told to', async () => {
    const gateway = startProcess([...supergraph, '--port', '0', '--open'], { LOG_LEVEL: 'info' });
    const url = (await gateway.url) ?? '';
    const query =
      'query Named($code: String!) { department(code: $code) { name police { offences } } }';
    const { body } = await post(url, { query, variables: { code: '05' } });
    expect(body.data).toEqual({ department: { name: 'Antioquia', police: { offences: 120 } } });
    await post(url, { query, variables: { code: 'CANARY' } });
    gateway.child.kill('SIGINT');
    expect(await gateway.ended).toBe(0);
    expect(gateway.requests()).toEqual([
      expect.objectContaining({ operation: 'Named', ms: expect.any(Number), codes: [] }),
      expect.objectContaining({ operation: 'Named', codes: ['UNKNOWN_CODE'] }),
    ]);
    expect(gateway.said()).not.toMatch(/CANARY|Antioquia|department\(/);
  });

  it('ends when its parent is gone', async () => {
    const gateway = startProcess([...supergraph, '--port', '0']);
    expect(await gateway.url).toMatch(/^http:/);
    gateway.child.disconnect();
    expect(await gateway.ended).toBe(0);
  });

  it('reaches an agency at SUBGRAPH_URL_<AGENCY>, unless it is open', async () => {
    const elsewhere = { SUBGRAPH_URL_FOREIGN_AFFAIRS: 'http://127.0.0.1:9/graphql' };
    const states = await Promise.all(
      [[], ['--open']].map(async (flags) => {
        const gateway = startProcess([...supergraph, '--port', '0', ...flags], elsewhere);
        const ready = await fetch(`${(await gateway.url) ?? ''}/ready`);
        const { agencies } = (await ready.json()) as { agencies: Record<string, boolean> };
        gateway.child.kill('SIGINT');
        await gateway.ended;
        return agencies['FOREIGN_AFFAIRS'];
      }),
    );
    expect(states).toEqual([false, true]);
  });

  it('says in one line that its port is taken, and how to choose another', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const { port } = holder.address() as AddressInfo;
    const gateway = startProcess([...supergraph, '--port', String(port)]);
    expect([await gateway.url, await gateway.ended]).toEqual([undefined, 1]);
    expect(gateway.said()).toBe(
      `Port ${port} is taken. Stop what answers there, or choose another: PORT=${port + 1} npm start\n`,
    );
    holder.close();
  });

  it('refuses to be open in production', async () => {
    const gateway = startProcess([...supergraph, '--open'], { NODE_ENV: 'production' });
    expect(await gateway.ended).toBe(1);
    expect(gateway.said()).toMatch(/^--open answers anybody [^\n]* Leave --open out\.\n$/);
  });

  it('says which file it cannot read and what writes it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'alianza-supergraph-'));
    const plain = join(folder, 'plain.graphql');
    writeFileSync(plain, 'type Query { a: Int');
    for (const file of [join(folder, 'absent.graphql'), plain]) {
      const gateway = startProcess(['--supergraph', file, '--port', '0'], { METRICS_PORT: '0' });
      expect(await gateway.ended).toBe(1);
      expect(gateway.said()).toMatch(/^[^\n]*Write it with: npm run compose\n$/);
      expect(gateway.said()).toContain(file);
    }
  });

  it('names the variable of an agency that has no address', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'alianza-supergraph-'));
    const file = join(folder, 'supergraph.graphql');
    const placed = readFileSync(federation.supergraphFile, 'utf8');
    const url = federation.agencies['police']?.url ?? '';
    writeFileSync(file, placed.replace(url, 'http://127.0.0.1:0/graphql'));
    const gateway = startProcess(['--supergraph', file, '--port', '0']);
    expect(await gateway.ended).toBe(1);
    expect(gateway.said()).toMatch(
      /^The agency POLICE has no address\. Set SUBGRAPH_URL_POLICE, [^\n]*\n$/,
    );
  });
});

describe('The guard against foreign hosts', () => {
  it.each([
    ['a look-up', "import('node:dns').then((dns) => dns.lookup('example.org', () => {}))"],
    ['a resolution', "import('node:dns/promises').then((dns) => dns.resolve('example.org'))"],
    ['a connection', "import('node:net').then((net) => net.connect(443, '10.0.0.1'))"],
    ['a fetch', "fetch('http://example.org').catch(() => {})"],
  ])('ends a process at %s', async (_, code) => {
    const { spawnSync } = await import('node:child_process');
    const guard = join(import.meta.dirname, '../support/noForeignHost.mjs');
    const { status, stderr } = spawnSync(process.execPath, ['--import', guard, '-e', code]);
    expect([status, String(stderr)]).toEqual([97, expect.stringContaining('was attempted')]);
  });
});

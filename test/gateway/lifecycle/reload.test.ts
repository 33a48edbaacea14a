import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startLoad } from '../fixtures/balancedLoad.ts';
import { startFederation, type Federation } from '../fixtures/federation.ts';
import { startProcess } from '../fixtures/gatewayProcess.ts';

const QUERY = '{ departments { code police { offences } } }';
const SWAPS = 25;
const MANY = { callerConcurrency: 100, callerCostRate: 100_000_000 };

describe('The supergraph of a running gateway', () => {
  let federation: Federation;
  let good: string;

  beforeEach(async () => {
    federation = await startFederation({ limits: MANY });
    good = readFileSync(federation.supergraphFile, 'utf8');
  });
  afterEach(() => federation.close());

  /** The same federation with one field more; every number gives another supergraph. */
  function withField(number: number): string {
    return good.replace(
      /type Partnership\s[^{]*\{/,
      (type) => `${type}\n  note${number}: String @join__field(graph: FOREIGN_AFFAIRS)\n`,
    );
  }

  function write(sdl: string): void {
    writeFileSync(federation.supergraphFile, sdl);
  }

  async function hasField(number: number): Promise<boolean> {
    const query = `{ __type(name: "Partnership") { fields { name } } }`;
    const { body } = await federation.ask(query);
    return JSON.stringify(body.data).includes(`note${number}"`);
  }

  it('is swapped again and again under load with no request lost', async () => {
    const load = startLoad({ url: federation.url, query: QUERY, callers: 8 });
    const outcomes = new Set<string>();
    for (let number = 1; number <= SWAPS; number += 1) {
      write(withField(number));
      outcomes.add(await federation.gateway.reload());
    }
    const { lost, answered } = await load.end();
    expect([...outcomes]).toEqual(expect.arrayContaining(['swapped']));
    expect(outcomes.has('refused')).toBe(false);
    expect(lost).toEqual([]);
    expect(answered).toBeGreaterThan(SWAPS);
    expect(await hasField(SWAPS)).toBe(true);
  });

  it.each([
    ['is no SDL', () => 'type Query { a: Int'],
    ['is empty', () => ''],
    ['is no supergraph', () => 'type Query { a: Int }'],
    [
      'names an agency without an address',
      (sdl: string) => sdl.replace(/http:\/\/127\.0\.0\.1:\d+/, 'http://127.0.0.1:0'),
    ],
    [
      'the planner ends itself over',
      (sdl: string) =>
        sdl.replace(
          /type Department\s[^{]*\{/,
          (type) =>
            `${type}\n  rate: Int @join__field(graph: POLICE, requires: "population(year: 2024)")\n`,
        ),
    ],
    [
      'requires one field in two ways',
      (sdl: string) =>
        sdl.replace(/type Department\s[^{]*\{/, (type) =>
          [
            type,
            'population(year: Int): Int @join__field(graph: INTERIOR)',
            ...[2023, 2024].map(
              (year) =>
                `in${year}: Int @join__field(graph: POLICE, requires: "population(year: ${year})")`,
            ),
            '',
          ].join('\n  '),
        ),
    ],
  ])('is not replaced by a file that %s', async (_, broken) => {
    write(broken(good));
    expect(await federation.gateway.reload()).toBe('refused');
    const { body } = await federation.ask(QUERY);
    expect(body.errors).toBeUndefined();
    write(withField(1));
    expect(await federation.gateway.reload()).toBe('swapped');
  });

  it('is not replaced by one that breaks a saved operation, whether its agencies answer or not', async () => {
    const operationsFolder = mkdtempSync(join(tmpdir(), 'alianza-operations-'));
    writeFileSync(join(operationsFolder, 'Offences.graphql'), `query Offences ${QUERY}`);
    const careful = await startFederation({ limits: MANY, operationsFolder });
    const sdl = readFileSync(careful.supergraphFile, 'utf8');
    const { police } = careful.agencies;
    if (police) police.fault = (response) => response.destroy();
    writeFileSync(careful.supergraphFile, sdl.replace('  offences(', '  crimes('));
    expect(await careful.gateway.reload()).toBe('refused');
    writeFileSync(careful.supergraphFile, `${sdl}\n# the same in other words\n`);
    expect(await careful.gateway.reload()).toBe('swapped');
    if (police) police.fault = (response) => response.end('{"data":{"_entities":[{"police":7}]}}');
    writeFileSync(careful.supergraphFile, `${sdl}\n# while an agency answers nonsense\n`);
    expect(await careful.gateway.reload()).toBe('refused');
    await careful.close();
  });

  it('goes back to the one before at once', async () => {
    write(withField(1));
    await federation.gateway.reload();
    expect(await hasField(1)).toBe(true);
    const began = performance.now();
    await federation.gateway.rollBack();
    expect(await hasField(1)).toBe(false);
    expect(performance.now() - began).toBeLessThan(5_000);
    await federation.gateway.rollBack();
    expect(await hasField(1)).toBe(false);
  });

  it('is taken in by itself when its file changes, within some seconds', async () => {
    write(withField(7));
    const began = performance.now();
    while (!(await hasField(7)) && performance.now() - began < 60_000) await setTimeout(50);
    expect(await hasField(7)).toBe(true);
  });

  it('is taken in on SIGHUP and taken back on SIGUSR2, and both are told in the log', async () => {
    const gateway = startProcess(['--supergraph', federation.supergraphFile, '--port', '0']);
    await gateway.url;
    write('type Query {');
    gateway.child.kill('SIGHUP');
    await said(() => gateway.said(), 'refused a supergraph');
    write(withField(2));
    gateway.child.kill('SIGHUP');
    await said(() => gateway.said(), 'took in a new supergraph');
    gateway.child.kill('SIGUSR2');
    await said(() => gateway.said(), 'went back to the supergraph before');
    gateway.child.kill('SIGINT');
    expect(await gateway.ended).toBe(0);
  });
});

async function said(text: () => string, words: string): Promise<void> {
  const began = performance.now();
  while (!text().includes(words) && performance.now() - began < 20_000) await setTimeout(20);
  expect(text()).toContain(words);
}

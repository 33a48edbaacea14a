import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { filesBelow } from '../conventions/repository.ts';
import { federation, type Federation } from '../support/federation.ts';
import { describeWith } from './describeWith.ts';
import { recipeClaims } from './recipeClaims.ts';
import { at, snippets } from './snippets.ts';

const execute = promisify(execFile);
const RECIPES = filesBelow('client/recipes');
const OF_FILES = RECIPES.filter((file) => !file.endsWith('typescript.md'));

describe('The recipes', () => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await federation();
  });
  afterAll(() => graph.stop());

  it('are there for six tools', () => {
    const names = RECIPES.map((file) => file.replace('client/recipes/', ''));
    expect(names.toSorted()).toEqual([
      'excel.md',
      'grafana.md',
      'power-bi.md',
      'python.md',
      'r.md',
      'typescript.md',
    ]);
  });

  it.each(OF_FILES)(
    'name addresses that answer, and columns and sections that are there: %s',
    async (file) => {
      const { addresses, columns, sections } = recipeClaims(file);
      expect([addresses.length > 0, columns.length > 3]).toEqual([true, true]);
      for (const address of addresses) {
        const response = await fetch(at(graph.url, address));
        const rows = (await response.text())
          .replace('\uFEFF', '')
          .split('\r\n')
          .map((row) => row.split(/[,;]/));
        expect([address, response.status]).toEqual([address, 200]);
        expect(rows[0]).toEqual(expect.arrayContaining([...columns]));
        expect(rows.map(([section]) => section)).toEqual(expect.arrayContaining([...sections]));
      }
    },
  );

  it('put the variables that stand apart into the address', () => {
    for (const file of ['client/recipes/power-bi.md', 'client/recipes/grafana.md'])
      expect(recipeClaims(file).addresses).toEqual([
        'http://127.0.0.1:4000/data/Map.csv?year=2024',
      ]);
  });

  it('of Grafana is a query in JSON', () => {
    const [query = ''] = snippets('client/recipes/grafana.md', 'json');
    expect(JSON.parse(query)).toMatchObject({ type: 'csv', source: 'url' });
  });

  describeWith('python3', () => {
    it('print each department with its figure or its status', async () => {
      const [program = ''] = snippets('client/recipes/python.md', 'python');
      const env = { ...process.env, PYTHONIOENCODING: 'utf-8' };
      const { stdout } = await execute('python3', ['-c', at(graph.url, program)], { env });
      const lines = stdout.trim().split('\n');
      expect(lines).toHaveLength(33);
      expect(lines[0]).toMatch(/^05\tAntioquia\t\d+ ± 6$/);
    });
  });

  describeWith('Rscript', () => {
    it('print each department with its figure and its status', async () => {
      const [program = ''] = snippets('client/recipes/r.md', 'r');
      const { stdout } = await execute('Rscript', ['-e', at(graph.url, program)]);
      expect(stdout.trim().split('\n')).toHaveLength(34);
      expect(stdout).toMatch(/^05\tAntioquia\t\d+\tROUNDED\t6$/m);
    });
  });
});

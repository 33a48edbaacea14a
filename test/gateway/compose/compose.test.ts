import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../../..');
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])\n`;

const KIT = `"A number about people." type Figure @shareable { "The count." value: Int }\n`;
const INTERIOR = `${LINK}type Query { "All departments." departments: [Department!]! }
"A department." type Department @key(fields: "code") { "DIVIPOLA." code: String! "Calls." calls: Figure }\n`;
const POLICE = `${LINK}type Query { "The police." police: Police }
"The police." type Police { "Offences." offences: Figure }
type Department @key(fields: "code") { code: String! "The police." police: Police }\n`;

describe('npm run compose', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alianza-compose-'));
    write('kit', KIT);
    write('interior', INTERIOR);
    write('police', POLICE);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(ministry: string, sdl: string): void {
    mkdirSync(join(folder, 'subgraphs', ministry), { recursive: true });
    writeFileSync(join(folder, 'subgraphs', ministry, 'schema.graphql'), sdl);
  }

  function contract(name: string): string {
    return join(folder, 'schema', name);
  }

  function compose(...flags: string[]): { status: number | null; said: string } {
    const main = join(ROOT, 'gateway/src/compose/main.ts');
    const places = ['--subgraphs', join(folder, 'subgraphs'), '--schema', join(folder, 'schema')];
    const given = ['--import', 'tsx', main, ...places, ...flags];
    const { status, stdout, stderr } = spawnSync(process.execPath, given, {
      cwd: ROOT,
      encoding: 'utf8',
    });
    return { status, said: `${stdout}${stderr}` };
  }

  it('writes the contract, twice the same, and its check agrees', () => {
    expect(compose()).toEqual({ status: 0, said: expect.stringContaining('interior, police') });
    const first = readFileSync(contract('supergraph.graphql'), 'utf8');
    compose();
    expect(readFileSync(contract('supergraph.graphql'), 'utf8')).toBe(first);
    expect(compose('--check')).toEqual({ status: 0, said: expect.stringContaining('up to date') });
    const api = readFileSync(contract('api.graphql'), 'utf8');
    expect(api).toContain('"""A number about people."""\ntype Figure {');
    expect(api).not.toMatch(/join__|@key|_entities/);
  });

  it("takes no ministry's own title for the title of the graph", () => {
    const titled = LINK.replace('extend schema', '"The police." schema').trim();
    write('police', `${titled} { query: Query }\n${POLICE.replace(LINK, '')}`);
    expect(compose().status).toBe(0);
    expect(compose('--check').status).toBe(0);
    expect(readFileSync(contract('supergraph.graphql'), 'utf8')).not.toMatch(
      /"The police\."\s*schema/,
    );
  });

  it('names no host but a placeholder', () => {
    compose();
    const supergraph = readFileSync(contract('supergraph.graphql'), 'utf8');
    const urls = [...supergraph.matchAll(/url: "(http:[^"]*)"/g)].map(([, url]) => url);
    expect(new Set(urls)).toEqual(new Set(['http://127.0.0.1:0/graphql']));
  });

  it.each(['supergraph.graphql', 'api.graphql', 'ERRORS.md'])(
    'fails its check when %s was edited, and says what to run',
    (name) => {
      compose();
      writeFileSync(contract(name), `${readFileSync(contract(name), 'utf8')}\n# edited\n`);
      expect(compose('--check')).toEqual({
        status: 1,
        said: `${contract(name)} is not what the contracts make today. Run: npm run compose\n`,
      });
    },
  );

  it('fails its check when a ministry has changed its contract and writes nothing', () => {
    compose();
    const before = readFileSync(contract('api.graphql'), 'utf8');
    write('police', POLICE.replace('offences', 'delitos'));
    expect(compose('--check')).toEqual({ status: 1, said: expect.stringContaining('api.graphql') });
    expect(readFileSync(contract('api.graphql'), 'utf8')).toBe(before);
  });

  it('fails its check on a hint of the second composer', () => {
    write('police', POLICE.replace('type Department', '"Another text." type Department'));
    compose();
    const { status, said } = compose('--check');
    expect(status).toBe(1);
    expect(said).toMatch(
      /doubts that must be settled[^\n]*\nINCONSISTENT_DESCRIPTION: .*"Department"/,
    );
  });

  it.each([
    ['types that differ', POLICE.replace('code: String!', 'code: Int!')],
    [
      'a field that two claim',
      POLICE.replace('code: String! "The', 'code: String! calls: Figure "The'),
    ],
  ])('refuses %s, and names the files', (_, police) => {
    write('police', police);
    const { status, said } = compose();
    expect(status).toBe(1);
    expect(said).toContain('The contracts do not fit together');
    expect(said).toContain(join('police', 'schema.graphql'));
  });

  it('names the file and line of what is not GraphQL', () => {
    write('police', `${LINK}type Query {\n  police: \n}`);
    const { status, said } = compose();
    expect(status).toBe(1);
    expect(said).toContain(`${join('police', 'schema.graphql')}:4 is not GraphQL`);
  });

  it('refuses a folder without ministries, and a flag it does not know', () => {
    rmSync(join(folder, 'subgraphs'), { recursive: true });
    mkdirSync(join(folder, 'subgraphs'));
    expect(compose().said).toContain('holds no <ministry>/schema.graphql to compose.');
    expect(compose('--chekc').said).toContain('Run with --help to see the flags.');
  });
});

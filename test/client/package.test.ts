import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { examplesIn } from '../../gateway/faces/schema/examples/exampleOf.ts';
import { shownExample } from '../../gateway/faces/schema/examples/shownExample.ts';
import { snippetOf } from '../../gateway/faces/schema/examples/snippetOf.ts';
import { readSavedOperations } from '../../gateway/src/savedOperations.ts';
import { read, ROOT } from '../conventions/repository.ts';
import { federation, type Federation } from '../support/federation.ts';
import { TOKEN } from '../support/tiers.ts';
import { installPacked, type Project } from './packed.ts';
import { at, snippets } from './snippets.ts';

describe('The packed client in a project of its own', () => {
  let graph: Federation;
  let project: Project;

  beforeAll(async () => {
    graph = await federation();
    project = await installPacked();
  });
  afterAll(async () => {
    await graph.stop();
    rmSync(project.folder, { recursive: true, force: true });
  });

  /** Runs plain JavaScript in the project; it prints one value as JSON. */
  async function js(text: string): Promise<unknown> {
    writeFileSync(join(project.folder, 'plain.mjs'), text);
    return JSON.parse(await project.run('plain.mjs'));
  }

  const asking = (options: string, asked: string) => `
    import { alianza } from '@alianza/client';
    import { MapDocument } from '@alianza/client/operations';
    const answer = await alianza('${graph.url}', ${options}).ask(${asked});
    console.log(JSON.stringify(answer));
  `;

  const typed = (variables: string, used: string) => `
    import { alianza } from '@alianza/client';
    import { MapDocument } from '@alianza/client/operations';
    const { data } = await alianza('${graph.url}').ask(MapDocument, ${variables});
    export const found = ${used};
  `;

  it('holds JavaScript, declarations and recipes, and no source', () => {
    const files = ['dist/src/alianza.js', 'dist/src/alianza.d.ts', 'dist/generated/operations.js'];
    expect(project.packed).toEqual(expect.arrayContaining([...files, 'README.md', 'package.json']));
    expect(project.packed).toContain('recipes/typescript.md');
    const source = project.packed.filter((file) => /(?<!\.d)\.ts$|\.mjs$|tsconfig/.test(file));
    expect(source).toEqual([]);
  });

  it('has the licence of the whole', () => {
    const licence = (file: string) => (JSON.parse(read(file)) as { license: string }).license;
    expect(licence('client/package.json')).toBe(licence('package.json'));
  });

  it('asks the map of 2024 from plain JavaScript as the public sees it', async () => {
    const map = await graph.ask(
      read('schema/operations/overview/Map.graphql'),
      { year: 2024 },
      { tier: 'PUBLIC' },
    );
    const answer = await js(asking('{}', 'MapDocument, { year: 2024 }'));
    expect(answer).toMatchObject({ data: map.data, errors: [] });
    expect(JSON.stringify(answer)).toContain('"status":"ROUNDED"');
  });

  it('asks as an analyst with a token', async () => {
    const answer = await js(asking(`{ token: '${TOKEN}' }`, 'MapDocument'));
    expect(answer).toMatchObject({ errors: [], extensions: { currency: 'CURRENT' } });
    expect(JSON.stringify(answer)).toContain('"status":"PUBLISHED"');
  });

  it('asks an operation of its own by POST', async () => {
    const answer = await js(asking('{}', `{ text: '{ department(code: "54") { name } }' }`));
    expect(answer).toMatchObject({ data: { department: { name: 'Norte de Santander' } } });
  });

  it('compiles under strict rules, and prints what the recipe says', async () => {
    const [recipe] = snippets('client/recipes/typescript.md', 'ts');
    expect(await project.compile('recipe.ts', at(graph.url, recipe))).toBe('');
    const lines = (await project.run('recipe.js')).trim().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(33);
    expect(lines.find((line) => line.startsWith('54'))).toMatch(
      /^54\tNorte de Santander\t\d+\tROUNDED$/,
    );
  });

  it('compiles the example of its README, too', async () => {
    expect(await project.compile('readme.ts', snippets('client/README.md', 'ts').join('\n'))).toBe(
      '',
    );
  });

  it('compiles the snippet of every page of the schema', async () => {
    const saved = readSavedOperations(join(ROOT, 'schema/operations'));
    const examples = [...examplesIn(saved, buildSchema(read('schema/api.graphql'))).values()];
    const files = examples.map((example, index) => {
      const { operation, variables } = shownExample(example, { data: null, codes: [] });
      const text = `${snippetOf(operation, variables, graph.url)}\nexport const all = [data, errors];`;
      writeFileSync(join(project.folder, `snippet${index}.ts`), text);
      return `import './snippet${index}.js';`;
    });
    expect(files.length).toBeGreaterThan(100);
    expect(await project.compile('snippets.ts', files.join('\n'))).toBe('');
  });

  it.each([
    ['a variable the operation lacks', '{ years: 2024 }', /Did you mean to write 'year'/],
    ['a variable of another type', "{ year: '2024' }", /TS2322/],
  ])('does not compile %s', async (_what, variables, code) => {
    expect(await project.compile('wrong.ts', typed(variables, 'data'))).toMatch(code);
  });

  it.each([
    ['a field nobody asked for', 'data?.municipalities', /TS2339/],
    ['the data as if it were always there', 'data.departments', /TS18047/],
  ])('does not compile %s', async (_what, used, code) => {
    expect(await project.compile('wrong.ts', typed('{}', used))).toMatch(code);
  });

  it('tells in its errors what a gateway refuses, and a gateway that is not there', async () => {
    expect(await js(asking('{}', 'MapDocument, { year: 24 }'))).toMatchObject({
      data: null,
      errors: [{ path: [], code: 'BAD_USER_INPUT' }],
    });
    const nowhere = asking('{}', 'MapDocument').replace(graph.url, 'http://127.0.0.1:1');
    expect(await js(nowhere)).toMatchObject({
      data: null,
      errors: [{ path: [], code: 'NO_ANSWER' }],
    });
    const wrong = asking(`{ token: 'unknown' }`, 'MapDocument');
    expect(await js(wrong)).toMatchObject({ data: null, errors: [{ code: 'UNAUTHENTICATED' }] });
  });

  it('keeps what four agencies say when the police do not answer', async () => {
    await graph.subgraphs.police.stop();
    const { data, errors } = (await js(asking('{}', 'MapDocument, { year: 2023 }'))) as {
      readonly data: { readonly departments: readonly Record<string, unknown>[] };
      readonly errors: readonly unknown[];
    };
    expect(data.departments).toHaveLength(33);
    expect(data.departments[0]).toMatchObject({ name: 'Antioquia', police: null, icbf: {} });
    expect(errors[0]).toMatchObject({
      path: ['departments', 0, 'police'],
      code: 'AGENCY_UNAVAILABLE',
      agency: 'POLICE',
    });
  });
});

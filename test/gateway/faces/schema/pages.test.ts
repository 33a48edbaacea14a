import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { read, ROOT } from '../../../conventions/repository.ts';
import { builtFaces } from '../../../support/browser/builtFaces.ts';
import { federation, type Federation } from '../../../support/federation.ts';
import { CATALOGUE } from './composed.ts';

describe('The pages of the schema', () => {
  let graph: Federation;
  const supergraphFile = join(mkdtempSync(join(tmpdir(), 'alianza-schema-')), 'supergraph.graphql');

  beforeAll(async () => {
    writeFileSync(supergraphFile, read('schema/supergraph.graphql'));
    const facesBundle = await builtFaces();
    graph = await federation({ settings: { supergraphFile, facesBundle } });
  });
  afterAll(() => graph.stop());

  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${graph.url}${path}`, { headers, redirect: 'manual' });
  const text = async (path: string) => (await get(path)).text();

  it.each([...CATALOGUE.keys()])('have one for %s', async (name) => {
    const response = await get(`/schema/${name}`);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain(`<h1 lang="en">${name}</h1>`);
    const known = [...page.matchAll(/href="\/schema\/(\w+)/g)].map(([, linked = '']) => linked);
    expect(known.filter((linked) => !CATALOGUE.has(linked))).toEqual([]);
  });

  it('tell of OffenceCell whose it is, its unit, its term and what the public sees', async () => {
    const page = await text('/schema/OffenceCell');
    expect(page).toMatch(/<dt>Entidad<\/dt><dd>.*Policía Nacional/);
    expect(page).toMatch(/<dt>Unidad de conteo<\/dt><dd>.*delito.*UnitOfCount#OFFENCE/);
    expect(page).toMatch(/<dt>Término oficial<\/dt><dd>.*delitos.*Police\.offences/);
    expect(page).toMatch(/<dt>Quién lo ve<\/dt><dd>.*FigureStatus#ROUNDED/);
  });

  it('claim nothing of a type of which the schema says nothing', async () => {
    expect(await text('/schema/Coordinates')).toMatch(
      /<dt>Unidad de conteo<\/dt><dd><span class="silent">El esquema no la dice/,
    );
    expect(await text('/schema/Coordinates?lang=en')).toMatch(
      /<dt>Who sees it<\/dt><dd><span class="silent">The schema does not say/,
    );
  });

  it('show the answer the graph gives today, as the public has it, and say that it is invented', async () => {
    const page = await text('/schema/OffenceCell');
    const saved = readFileSync(
      join(ROOT, 'schema/operations/labour/InspectionFindings.graphql'),
      'utf8',
    );
    const { data } = await graph.ask(saved, {}, { tier: 'PUBLIC' });
    const [first] = (data as { police: { total: { count: { value: number } }[] } }).police.total;
    expect(page).toContain(`&quot;value&quot;: ${first?.count.value},`);
    expect(page).toContain('Datos de demostración.');
    expect(page).toContain('href="/explorer/?operation=InspectionFindings"');
  });

  it('name the nearest type for one that is not there', async () => {
    const response = await get('/schema/OfenceCell');
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(
      /no tiene un tipo «OfenceCell».*href="\/schema\/OffenceCell"/,
    );
  });

  it('repeat no markup of an address', async () => {
    const page = await text('/schema/%3Cscript%3Ealert(1)%3C%2Fscript%3E?q=%22%3E%3Cscript%3E');
    expect(page).not.toContain('<script>');
    expect(await text('/schema?q=%22%3E%3Cscript%3E')).not.toContain('"><script>');
  });

  it('lead on from a name in other letters', async () => {
    const { status, headers } = await get('/schema/offencecell?lang=en');
    expect([status, headers.get('location')]).toEqual([308, '/schema/OffenceCell?lang=en']);
  });

  it('are found by a Spanish term without its accents, without any script', async () => {
    const page = await text('/schema?q=repatriacion');
    expect(page).toMatch(/resultados para «repatriacion»/);
    expect(page).toMatch(/id="results".*href="\/schema\/UnitOfCount#REPATRIATION"/);
    expect(await text('/schema?q=zzyzx')).toContain('Nada lleva «zzyzx»');
  });

  it('say in English what they say in Spanish', async () => {
    const page = await text('/schema?lang=en&q=finalidad');
    expect(page).toMatch(/<html lang="en"/);
    expect(page).toContain('results for “finalidad”');
    expect(page).not.toMatch(/Buscar|Diccionario|Entidad/);
  });

  it('stand under a strict policy', async () => {
    const policy = (await get('/schema')).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'.*style-src 'self'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(await text('/schema/Department')).not.toMatch(
      / style="|<style|<script(?! type="module" src)/,
    );
  });

  it('are not sent again to who has them, until the schema is another', async () => {
    const etag = (await get('/schema/Partnership')).headers.get('etag') ?? '';
    expect((await get('/schema/Partnership', { 'if-none-match': etag })).status).toBe(304);
    const other = read('schema/supergraph.graphql').replace(
      'type Partnership @join__type(graph: FOREIGN_AFFAIRS) {',
      (type) => `${type}\n  """A word of today (palabra)."""\n  ofToday: String\n`,
    );
    writeFileSync(supergraphFile, other);
    const fresh = await until(() => get('/schema/Partnership', { 'if-none-match': etag }), 200);
    expect(await fresh.text()).toContain('id="ofToday"');
    expect(await text('/schema?q=palabra')).toContain('Partnership#ofToday');
  });

  it('can be read while an agency does not answer', async () => {
    await graph.subgraphs.police.stop();
    const response = await get('/schema/ArrestCell');
    expect(response.status).toBe(200);
  });
});

/** Asks until the status is the one waited for; the test's own time limits it. */
async function until(ask: () => Promise<Response>, status: number): Promise<Response> {
  const response = await ask();
  return response.status === status ? response : until(ask, status);
}

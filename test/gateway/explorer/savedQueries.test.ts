import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '../../support/browser/describeInBrowser.ts';
import type { Federation } from '../../support/federation.ts';
import { editorText, federationWithExplorer } from './openExplorer.ts';

describeInBrowser('The saved queries of the explorer', (browser) => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await federationWithExplorer();
  });
  afterAll(() => graph.stop());

  const open = (search: string) => browser.visit(`${graph.url}/explorer/${search}`);

  it('are found by Spanish words without their accents', async () => {
    const { page } = await open('');
    await page.getByRole('searchbox').fill('explotacion turistico');
    const titles = page.locator('.query-title');
    expect(await titles.allTextContents()).toEqual([
      'Explotación sexual en viajes y turismo en los departamentos turísticos',
    ]);
    const count = page.locator('.saved [role=status]').first();
    expect(await count.textContent()).toMatch(/^1 de \d+ consultas$/);
  });

  it('say so in words when none is found', async () => {
    const { page } = await open('');
    await page.getByRole('searchbox').fill('astronomía');
    expect(await page.locator('.saved [role=status]').textContent()).toContain(
      'Ninguna consulta habla de «astronomía»',
    );
  });

  it('open in the editor with their variables, and say what they answer', async () => {
    const { page, complaints } = await open('');
    await page.getByRole('button', { name: 'Mapa de los departamentos' }).click();
    await page.locator('.description', { hasText: 'Para cada departamento y un año' }).waitFor();
    expect(await editorText(page, 'query')).toContain('query Map($year: Year! = 2024');
    expect(JSON.parse(await editorText(page, 'variables'))).toEqual({ year: 2024, asOf: null });
    expect(complaints).toEqual([]);
  });

  it('are linked with their variables, and the link opens them and asks', async () => {
    const variables = encodeURIComponent('{"year":2022}');
    const { page, complaints } = await open(`?operation=Map&variables=${variables}`);
    await page.getByRole('table').waitFor();
    expect(JSON.parse(await editorText(page, 'variables'))).toEqual({ year: 2022, asOf: null });
    expect(complaints).toEqual([]);
  });

  it('are there in English, too', async () => {
    const { page } = await open('?lang=en');
    await page.getByRole('heading', { name: 'Saved queries' }).waitFor();
    await page.getByRole('button', { name: 'Map of the departments' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
  });
});

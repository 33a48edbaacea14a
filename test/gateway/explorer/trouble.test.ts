import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../../support/browser/describeInBrowser.ts';
import type { Federation } from '../../support/federation.ts';
import { editorText, federationWithExplorer, runSaved } from './openExplorer.ts';
import { relayTo } from './relay.ts';

describeInBrowser('Trouble in the explorer', (browser) => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await federationWithExplorer();
  });
  afterAll(() => graph.stop());

  const open = (search: string) => browser.visit(`${graph.url}/explorer/${search}`);
  const notice = (page: Page) => page.locator('.notice p').textContent();

  it('with a link to an operation that is gone: the nearest is named, and opens', async () => {
    const { page } = await open('?operation=Mapa');
    expect(await notice(page)).toContain(
      'Este enlace usa una consulta que ya no existe: «Mapa». La más parecida es «Map».',
    );
    await page.getByRole('button', { name: 'Abrirla' }).click();
    await page.locator('.query.current', { hasText: 'Mapa de los departamentos' }).waitFor();
    expect(await editorText(page, 'query')).toContain('query Map(');
  });

  it('with variables that were cut: it says so, and opens the query with its own', async () => {
    const { page } = await open(`?operation=Map&variables=${encodeURIComponent('{"year":20')}`);
    expect(await notice(page)).toContain('Las variables de este enlace no se pueden leer');
    await page.getByRole('table').waitFor();
    expect(JSON.parse(await editorText(page, 'variables'))).toMatchObject({ year: 2024 });
  });

  it('with variables of another query: it names them, and those there are', async () => {
    const variables = encodeURIComponent('{"year":2022,"departamento":"05"}');
    const { page } = await open(`?operation=Map&variables=${variables}`);
    expect(await notice(page)).toBe(
      'El enlace trae variables que esta consulta no tiene: departamento. Se dejaron de lado; las que tiene son year, asOf. ',
    );
    await page.getByRole('table').waitFor();
    expect(JSON.parse(await editorText(page, 'variables'))).toMatchObject({ year: 2022 });
  });

  it('with a department that is none: the nearest is named where the table would be', async () => {
    const variables = encodeURIComponent('{"department":"06"}');
    const { page } = await open(`?operation=Reconciliation&variables=${variables}`);
    const said = page.locator('.answer-errors');
    await said.waitFor();
    expect(await said.textContent()).toBe(
      'No existe el código «06». ¿Quiso decir «05»? Cámbielo en Variables.',
    );
  });

  it('with a ministry: its part says so, and the rest stands', async () => {
    await graph.subgraphs.icbf.stop();
    // A year that nobody has asked for, so that no kept answer stands in.
    const { page } = await open(`?operation=Map&variables=${encodeURIComponent('{"year":2016}')}`);
    const said = page.locator('.answer-errors li');
    await said.waitFor();
    expect(await said.allTextContents()).toEqual([
      'ICBF no responde. Las demás cifras no cambian.',
    ]);
    await page.getByRole('table').waitFor();
    expect(await page.locator('.states-count').textContent()).toMatch(/33 sin respuesta$/);
  });

  it('with the gateway: it says that it is gone, and asks again by itself when it is back', async () => {
    const relay = await relayTo(graph.url);
    const { page } = await browser.visit(`${relay.url}/explorer/`);
    await runSaved(page, 'Mapa de los departamentos');
    await relay.shut();
    await page.getByRole('button', { name: 'Ejecutar', exact: true }).click();
    await page.locator('.notice', { hasText: 'Alianza no responde.' }).waitFor();
    await page
      .locator('.result', { hasText: 'La consulta se repite sola cuando vuelva.' })
      .waitFor();
    await relay.open();
    await page.getByRole('table').waitFor();
    expect(await page.locator('.notice').textContent()).toContain('Alianza volvió a responder.');
    await relay.shut();
  });
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '../../support/browser/describeInBrowser.ts';
import { findViolations } from '../../support/browser/findViolations.ts';
import { takeScreenshot } from '../../support/browser/takeScreenshot.ts';
import type { Federation } from '../../support/federation.ts';
import { federationWithExplorer, runSaved } from './openExplorer.ts';

const LOOKS = [
  { width: 1280, theme: 'light' },
  { width: 1280, theme: 'dark' },
  { width: 390, theme: 'light' },
  { width: 390, theme: 'dark' },
] as const;

/** graphiql-explorer 0.9 says so of every argument that is a list, and shows it rightly all the same. */
const OF_THE_BUILDER = /^arg mismatch between arg and selection/;

describeInBrowser('The explorer, by the rules of WCAG A and AA,', (browser) => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await federationWithExplorer();
  });
  afterAll(() => graph.stop());

  it.each(LOOKS)('is in order $width pixels wide and $theme', async (looking) => {
    const { page, complaints } = await browser.visit(`${graph.url}/explorer/`, looking);
    await runSaved(page, 'Mapa de los departamentos');
    await takeScreenshot(page, 'explorer-table');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Gráfico' }).click();
    await page.locator('.drawing svg').waitFor();
    await takeScreenshot(page, 'explorer-chart');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'JSON', exact: true }).click();
    await page.locator('.result-window .view-line').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    for (const pane of ['Sesión', 'Armar una consulta', 'Documentation Explorer']) {
      await page.getByRole('button', { name: `Show ${pane}` }).click();
      await page.getByRole('button', { name: `Hide ${pane}` }).waitFor();
      expect(await findViolations(page)).toEqual([]);
    }
    expect(complaints.filter((complaint) => !OF_THE_BUILDER.test(complaint))).toEqual([]);
  });
});

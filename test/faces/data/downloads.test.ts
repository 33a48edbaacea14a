import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildPages } from '../../../scripts/start/pages.ts';
import { describeInBrowser } from '../../support/browser/describeInBrowser.ts';
import { findViolations } from '../../support/browser/findViolations.ts';
import { takeScreenshot } from '../../support/browser/takeScreenshot.ts';
import { type Federation, federation } from '../../support/federation.ts';
import { csvRows } from '../../gateway/faces/data/readFiles.ts';
import { savedOperations } from '../../operations/savedOperations.ts';

describeInBrowser('The downloads', (browser) => {
  let graph: Federation;
  beforeAll(async () => {
    await buildPages();
    graph = await federation();
  });
  afterAll(async () => {
    await graph?.stop();
  });

  const LOOKS = (['light', 'dark'] as const).flatMap((theme) =>
    [1280, 390].map((width) => ({ theme, width })),
  );

  it.each(LOOKS)('list every saved operation for everybody, $theme at $width', async (looking) => {
    const { page, complaints } = await browser.visit(`${graph.url}/data`, looking);
    expect(await page.locator('.entry h3').count()).toBe(savedOperations().length);
    expect(await findViolations(page)).toEqual([]);
    await takeScreenshot(page, 'data');
    const widest = await page.evaluate('document.documentElement.scrollWidth');
    expect(widest).toBeLessThanOrEqual(looking.width);
    expect(complaints).toEqual([]);
  });

  it('are said to be invented, and when they were published', async () => {
    const { page } = await browser.visit(`${graph.url}/data?lang=en`);
    expect(await page.locator('.banner').textContent()).toContain('synthetic');
    const map = page.locator('#Map');
    expect(await map.locator('h3').textContent()).toBe('Map of the departments');
    expect(await map.locator('dd').first().textContent()).toBe(
      'One figure of offences, processes, or inspections',
    );
    expect(await map.locator('dd').last().textContent()).toMatch(/, cut-off Dec 31, 2025$/);
    expect(await findViolations(page)).toEqual([]);
  });

  it('give the file that the graph gives', async () => {
    const { page } = await browser.visit(`${graph.url}/data`);
    const coming = page.waitForEvent('download');
    await page.locator('#Map').getByRole('link', { name: 'CSV', exact: true }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('Map.synthetic.csv');
    const rows = csvRows(readFileSync(await download.path(), 'utf8'));
    expect(rows).toHaveLength(3 * 33);
    await page.reload();
    expect(await page.locator('#Map dd').nth(1).textContent()).toMatch(
      /^12 columnas, 99 filas, \d+\u00a0kB$/,
    );
  });

  it.each(LOOKS)(
    'say on a page what is wrong with an address, $theme at $width',
    async (looking) => {
      const address = `${graph.url}/data/Reconciliation.csv?department=98`;
      const { page } = await browser.visit(address, looking);
      expect(await page.locator('.refusal .lead').textContent()).toBe(
        'No hay un departamento con código 98. ¿Quiso decir 97?',
      );
      expect(await findViolations(page)).toEqual([]);
      await takeScreenshot(page, 'data-refused');
      await page.getByRole('link', { name: 'Ver todas las descargas' }).click();
      expect(await page.title()).toContain('Descargas');
    },
  );

  it('are reached by the keyboard alone', async () => {
    const { page } = await browser.visit(`${graph.url}/data`);
    await page.locator('#Map summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#Map details p').first().isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('CSV');
  });
});

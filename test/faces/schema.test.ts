import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { builtFaces } from '../support/browser/builtFaces.ts';
import { describeInBrowser } from '../support/browser/describeInBrowser.ts';
import { findViolations } from '../support/browser/findViolations.ts';
import { takeScreenshot } from '../support/browser/takeScreenshot.ts';
import { federation, type Federation } from '../support/federation.ts';

const PAGES = ['/schema', '/schema?q=finalidad', '/schema/OffenceCell', '/schema/Nowhere'];
const LOOKS = [1280, 390].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    ['es', 'en'].map((lang) => ({ width, theme, lang })),
  ),
);

describeInBrowser('The dictionary', (browser) => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await federation({ settings: { facesBundle: await builtFaces() } });
  });
  afterAll(() => graph.stop());

  const address = (path: string, lang: string) =>
    `${graph.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;

  it.each(LOOKS)('breaks no rule of WCAG at $width px, $theme, in $lang', async (look) => {
    for (const path of PAGES) {
      const { page, complaints } = await browser.visit(address(path, look.lang), look);
      expect([path, await findViolations(page)]).toEqual([path, []]);
      expect([path, await sideways(page)]).toEqual([path, 0]);
      // A page that is not there is told of on the console, too.
      expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
      await takeScreenshot(page, `schema${path.replaceAll(/\W+/g, '-')}-${look.lang}`);
    }
  });

  it('finds a term while it is typed, by keyboard alone, and leads to the type', async () => {
    const { page } = await browser.visit(`${graph.url}/schema`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Ir al contenido');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('repatriacion');
    await page.getByText('resultados para «repatriacion»').waitFor();
    expect(page.url()).toContain('q=repatriacion');
    await page.locator('#results a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/schema\/[A-Z]\w+/);
    expect(await page.locator('h1').textContent()).toMatch(/^[A-Z]\w+$/);
  });

  it('finds it without script, too', async () => {
    const { page } = await browser.visit(`${graph.url}/schema`, { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('mendicidad ajena');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=mendicidad/);
    expect(await page.locator('#results').textContent()).toContain('CpcForm.FORCED_BEGGING');
  });

  it('says in a table what its picture shows', async () => {
    const { page } = await browser.visit(`${graph.url}/schema`);
    const picture = page.getByRole('img', { name: /tipos de 5 entidades/ });
    const lines = await picture.locator('path.joins-line').count();
    await page.getByText('Lo mismo, en una tabla').click();
    const row = page.getByRole('row', { name: /Department/ });
    expect(await row.textContent()).toMatch(/Ministerio del Interior|Interior/);
    expect(await row.textContent()).toContain('OffenceCell');
    expect(await page.locator('.joins-table td:last-child a').count()).toBe(lines);
  });

  it('marks the field an address names', async () => {
    const { page } = await browser.visit(`${graph.url}/schema/UnitOfCount#REPATRIATION`);
    const marked = page.locator(':target');
    expect(await marked.textContent()).toContain('repatriación');
  });
});

/** How far the whole page slides sideways. */
function sideways(page: Page): Promise<number> {
  return page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
}

/** What has the focus, by its text. */
function focused(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.textContent');
}

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { VIEWS } from '../../../gateway/faces/dashboard/views.ts';
import { describeInBrowser } from '../../support/browser/describeInBrowser.ts';
import { findViolations } from '../../support/browser/findViolations.ts';
import { takeScreenshot } from '../../support/browser/takeScreenshot.ts';
import { facesFederation } from '../../support/faces/facesFederation.ts';
import type { Federation } from '../../support/federation.ts';

const NAMES = VIEWS.map(({ name }) => name);

const WAYS = ['light', 'dark'].flatMap((theme) =>
  ['es', 'en'].flatMap((language) =>
    [1280, 390].map((width) => ({ theme: theme as 'light' | 'dark', language, width })),
  ),
);

const SHAPES = ['map', 'grid', 'table'];

describeInBrowser('The dashboard, for everybody', (browser) => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await facesFederation();
  });
  afterAll(() => graph.stop());

  it.each(WAYS)(
    'breaks no rule of WCAG A or AA, $theme, $language, $width wide, and never wider than that',
    async ({ theme, language, width }) => {
      for (const name of NAMES) {
        const address = `${graph.url}/dashboard/${name}?lang=${language}`;
        const { page, complaints } = await browser.visit(address, { theme, width });
        await page.waitForLoadState('networkidle');
        expect([name, await findViolations(page)]).toEqual([name, []]);
        const breadth = await page.evaluate('document.documentElement.scrollWidth');
        expect([name, breadth]).toEqual([name, width]);
        expect([name, complaints]).toEqual([name, []]);
        if (language === 'es') await takeScreenshot(page, `dashboard-${name}`);
      }
    },
  );

  it.each(SHAPES)('breaks none as %s with a department and a citation open', async (shape) => {
    const address = `${graph.url}/dashboard/mapa?show=${shape}&department=05&as=count`;
    const { page } = await browser.visit(address, { theme: 'dark' });
    await page.waitForLoadState('networkidle');
    await page.getByText('Citar').locator('visible=true').first().click();
    expect(await findViolations(page)).toEqual([]);
  });
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '../../support/browser/describeInBrowser.ts';
import { builtFaces } from '../../support/browser/builtFaces.ts';
import { findViolations } from '../../support/browser/findViolations.ts';
import { takeScreenshot } from '../../support/browser/takeScreenshot.ts';
import { type Federation, federation } from '../../support/federation.ts';

const VIEWS = ['flujos', 'compromisos', 'compromisos?show=dialogue', 'calidad'] as const;
const LANGUAGES = ['es', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 390] as const;

const LOOKS = VIEWS.flatMap((view) =>
  LANGUAGES.flatMap((language) =>
    THEMES.flatMap((theme) => WIDTHS.map((width) => ({ view, language, theme, width }))),
  ),
);

describeInBrowser('Flujos, Compromisos, its dialogue and Calidad', (browser) => {
  let graph: Federation;

  beforeAll(async () => {
    graph = await federation({ settings: { facesBundle: await builtFaces() } });
  }, 240_000);
  afterAll(() => graph?.stop());

  it.each(LOOKS)(
    'can be read by everybody: $view in $language, $theme, $width wide',
    async ({ view, language, theme, width }) => {
      const address = new URL(`${graph.url}/dashboard/${view}`);
      address.searchParams.set('lang', language);
      const { page, complaints } = await browser.visit(address.href, { theme, width });
      await page.evaluate(
        'for (const part of document.querySelectorAll("details.more")) part.open = true',
      );
      await takeScreenshot(
        page,
        `${address.pathname.slice(11)}${address.search.replace(/\W/g, '-')}`,
      );
      expect(await findViolations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        width,
      );
    },
  );

  it('say on every page that the figures are invented', async () => {
    for (const view of VIEWS) {
      const { page } = await browser.visit(`${graph.url}/dashboard/${view}`);
      expect(await page.getByRole('note').innerText()).toContain('Datos de demostración');
    }
  });

  it('are walked with the keyboard alone, from Flujos to the pack of the dialogue', async () => {
    const { page } = await browser.visit(`${graph.url}/dashboard/flujos`);
    const press = async (name: string) => {
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate('document.activeElement.textContent.trim()');
        if (focused === name) return page.keyboard.press('Enter');
      }
      throw new Error(`The keyboard does not reach "${name}".`);
    };
    await press('Ver como arcos');
    expect(await page.getByText('no es una ruta').first().isVisible()).toBe(true);
    await page.goto(`${graph.url}/dashboard/flujos`);
    await press('Compromisos');
    await page.waitForURL('**/dashboard/compromisos');
    await press('Diálogo anual, para imprimir');
    await page.getByRole('heading', { name: 'Carpeta del diálogo anual' }).waitFor();
  });

  it('answer another year without a reload, in a link that can be handed on', async () => {
    const { page } = await browser.visit(`${graph.url}/dashboard/flujos`);
    await page.locator('select[name=year]').selectOption('2019');
    await page.getByText('2019 a 2021').first().waitFor();
    const { page: handedOn } = await browser.visit(page.url());
    expect(await handedOn.locator('.kicker').innerText()).toContain('2019 a 2021');
    expect(await handedOn.locator('#view').innerText()).toBe(
      await page.locator('#view').innerText(),
    );
  });
});

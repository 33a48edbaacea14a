import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../../support/browser/describeInBrowser.ts';
import { builtFaces } from '../../support/browser/builtFaces.ts';
import { type Federation, federation } from '../../support/federation.ts';

/** An A4 page less its margins, in CSS pixels: what one table row may at most be. */
const PAGE_WIDTH = 680;
const PAGE_HEIGHT = 1_009;

describeInBrowser('The pack of the annual dialogue', (browser) => {
  let graph: Federation;

  beforeAll(async () => {
    graph = await federation({ settings: { facesBundle: await builtFaces() } });
  }, 240_000);
  afterAll(() => graph?.stop());

  async function openPack(search = ''): Promise<Page> {
    const address = `${graph.url}/dashboard/compromisos?show=dialogue${search}`;
    const { page } = await browser.visit(address, { width: PAGE_WIDTH, height: PAGE_HEIGHT });
    return page;
  }

  it('prints on A4, at least one page for each objective', async () => {
    const page = await openPack();
    expect(await page.locator('.sheet .objective').count()).toBe(4);
    const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...printed.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    const sheets = await page.locator('.sheet').count();
    expect(boxes.length).toBeGreaterThanOrEqual(sheets);
    for (const [, width, height] of boxes)
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  });

  it('cuts no table when it is printed', async () => {
    const page = await openPack();
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(cutIn, { width: PAGE_WIDTH, height: PAGE_HEIGHT });
    expect(cut).toEqual([]);
  });

  it('has its release numbers at the foot of each sheet, and nothing to press on paper', async () => {
    const page = await openPack();
    await page.emulateMedia({ media: 'print' });
    for (const foot of await page.locator('.sheet:has(.objective) .sheet-foot').all())
      expect(await foot.innerText()).toMatch(/Publicaciones: .+ n\.º 1|Ninguna entidad respondió/);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('navigation', { name: 'Vistas' }).isVisible()).toBe(false);
  });

  it('says which indicators were chosen beforehand, or where that was searched', async () => {
    const text = await (await openPack()).locator('.sheet').first().innerText();
    expect(text).toContain('No se publicó cuáles se escogieron');
    expect(text).toContain('no dicen cuáles se escogieron');
  });

  it('explains in the annex what each agency counts', async () => {
    const page = await openPack('&lang=en');
    const annex = page.getByRole('region', { name: 'Annex: definitions' });
    expect(await annex.innerText()).toContain('Child trafficking victims identified');
    expect(await annex.locator('dd').count()).toBeGreaterThan(10);
  });
});

/** Runs in the page: rows that one page cannot hold, and tables wider than it. */
function cutIn({ width, height }: { width: number; height: number }): readonly string[] {
  interface Part {
    getBoundingClientRect(): { readonly width: number; readonly height: number };
    readonly scrollWidth: number;
    readonly textContent: string;
  }
  const { document } = globalThis as unknown as {
    readonly document: { querySelectorAll(of: string): Iterable<Part> };
  };
  const rows = [...document.querySelectorAll('.sheet tr')];
  const tables = [...document.querySelectorAll('.sheet table')];
  return [
    ...rows.filter((row) => row.getBoundingClientRect().height > height),
    ...tables.filter((table) => table.scrollWidth > width),
  ].map(({ textContent }) => textContent.slice(0, 80));
}

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '../../support/browser/describeInBrowser.ts';
import { facesFederation } from '../../support/faces/facesFederation.ts';
import type { Federation } from '../../support/federation.ts';

const GAP = `query { interior { victims(by: AGE_GROUP, where: { years: [2024], ageGroups: [UNDER_18] }) { count { value status } } } }`;

describeInBrowser('The views of the dashboard', (browser) => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await facesFederation();
  });
  afterAll(() => graph.stop());

  it('Panorama is whole without script: figures, states and tables', async () => {
    const { page } = await browser.visit(`${graph.url}/dashboard/panorama`, {
      javaScriptEnabled: false,
    });
    const agencies = await page.locator('.agencies tbody tr').allInnerTexts();
    expect(agencies).toHaveLength(5);
    expect(agencies[0]).toContain('Ministerio del Interior');
    expect(await page.locator('h1').innerText()).toMatch(/^En 2024 .* entidades? public/);
    expect(await page.locator('.forms tbody tr').count()).toBe(4);
    expect(await page.locator('.axis').count()).toBe(4);
    expect(await page.getByText('Meta no publicada').count()).toBeGreaterThan(0);
  });

  it('Panorama shows the very figure that the graph gives', async () => {
    const { data } = await graph.ask(GAP, {}, { tier: 'PUBLIC' });
    const { interior } = data as {
      interior: { victims: { count: { value: number | null; status: string } }[] };
    };
    const count = interior.victims[0]?.count;
    const { page } = await browser.visit(`${graph.url}/dashboard/panorama`);
    const cell = page.locator('.agencies tbody tr').first().locator('.figure').first();
    expect(await cell.getAttribute('data-state')).toBe(count?.status);
    expect(await cell.innerText()).toContain(count?.value === null ? '10' : String(count?.value));
  });

  it('the lead holds the figures of the table and nothing worked out of them', async () => {
    const { page } = await browser.visit(`${graph.url}/dashboard/panorama`);
    const lead = await page.locator('h1').innerText();
    const shown = await page.locator('.agencies .figure.large b').allInnerTexts();
    const inLead = lead.replace(/^En 2024/, '').match(/\d[\d.]*(?=\D|$)/g) ?? [];
    expect(inLead.map((number) => number.replace(/\.$/, ''))).toEqual(shown);
  });

  it('charts are drawn after the page, and each says in words what it shows', async () => {
    const { page, complaints } = await browser.visit(`${graph.url}/dashboard/panorama`);
    const trend = page.locator('[data-chart=trend]').first();
    await trend.locator('svg').waitFor();
    expect(await trend.getAttribute('aria-label')).toMatch(/2018: .*2024: /);
    expect(complaints).toEqual([]);
  });

  it('every state of a page is told by text alone', async () => {
    const { page } = await browser.visit(`${graph.url}/dashboard/mapa?show=table`);
    const states = await page
      .locator('.places [data-state]')
      .evaluateAll((cells) =>
        cells.map((cell) => [cell.getAttribute('data-state'), cell.textContent ?? '']),
      );
    expect(states).toHaveLength(66);
    for (const [state, text] of states) expect([state, text]).toEqual([state, toldBy(state)]);
  });

  it('Mapa shows 33 departments as map, grid and table, and the choice is an address', async () => {
    const { page } = await browser.visit(`${graph.url}/dashboard/mapa`);
    await page.locator('.outlines svg > path').nth(65).waitFor();
    expect(await page.locator('.outlines svg > path').count()).toBe(66);
    await page.getByRole('link', { name: 'Cuadrícula' }).click();
    await page.locator('.shown-grid').waitFor();
    expect(page.url()).toContain('show=grid');
    expect(await page.locator('.tile:visible').count()).toBe(66);
    await page.getByRole('link', { name: 'Tabla', exact: true }).first().click();
    await page.locator('.shown-table').waitFor();
    expect(page.url()).toContain('show=table');
    expect(await page.locator('.places tbody tr').count()).toBe(33);
  });

  it('a department pointed at in one map is marked in the other and in the table', async () => {
    const { page } = await browser.visit(`${graph.url}/dashboard/mapa?show=grid`);
    await page.locator('#view[data-alive]').waitFor();
    await page.locator('.tile[data-place="05"]').first().hover();
    await expectCount(page.locator('[data-place="05"].is-on'), 3);
    await page.locator('.tile[data-place="05"]').first().click();
    await page.waitForURL(/department=05/);
    expect(await page.locator('.card h2').innerText()).toBe('Antioquia');
  });

  it('Comparar gives each answer with its definition, and says that nothing is added', async () => {
    const { page } = await browser.visit(`${graph.url}/dashboard/comparar`);
    expect(await page.locator('.axis-rows tbody tr').count()).toBe(3);
    expect(await page.locator('.remark').innerText()).toContain(
      'Estas cifras no se suman ni se promedian.',
    );
    expect(await page.locator('.why-table').innerText()).toContain('verificadas por el COAT');
    await page.locator('[data-chart=axis] svg').waitFor();
  });

  it('a citation holds the sources and a link that shows the same figures again', async () => {
    const { page } = await browser.visit(`${graph.url}/dashboard/comparar?year=2023`);
    await page.getByText('Citar').first().click();
    const text = await page.locator('.citation[open] p').first().innerText();
    expect(text).toMatch(/Interior n\.º \d+.*Datos de demostración, sintéticos\./);
    const before = await page.locator('.axis-rows table').innerText();
    await page.getByRole('link', { name: 'Enlace permanente' }).first().click();
    await page.waitForURL(/asOf=/);
    expect(await page.locator('.axis-rows table').innerText()).toBe(before);
  });
});

interface Counted {
  count(): Promise<number>;
  first(): { waitFor(): Promise<void> };
}

async function expectCount(found: Counted, number: number): Promise<void> {
  await found.first().waitFor();
  expect(await found.count()).toBe(number);
}

/** The words that tell a state from every other. */
function toldBy(state: string | null | undefined): unknown {
  const words: Readonly<Record<string, RegExp>> = {
    ROUNDED: /redondeado, margen de protección/,
    UNDER_TEN: /menos de 10, puede ser ninguno/,
    NOT_REPORTED: /sin reporte.*no significa cero/,
    WITHHELD_BASE: /protegida.*muy pequeño/,
    WITHHELD_NEAR_DUPLICATE: /protegida.*junto a otra cifra/,
    WITHHELD_OPEN_PERIOD: /protegida.*periodo sigue abierto/,
  };
  return expect.stringMatching(words[state ?? ''] ?? /nothing/);
}

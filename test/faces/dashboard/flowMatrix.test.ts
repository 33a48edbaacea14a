import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { shownFigure } from '../../../gateway/faces/states/shownFigure.ts';
import type { DestinationFlowsQuery } from '../../../schema/generated/operations.ts';
import { ROOT } from '../../conventions/repository.ts';
import { describeInBrowser } from '../../support/browser/describeInBrowser.ts';
import { builtFaces } from '../../support/browser/builtFaces.ts';
import { type Federation, federation } from '../../support/federation.ts';

const OPERATION = readFileSync(
  join(ROOT, 'schema/operations/flows/DestinationFlows.graphql'),
  'utf8',
);

type Cells = NonNullable<DestinationFlowsQuery['interior']>['flows'];

describeInBrowser('The matrix of flows', (browser) => {
  let graph: Federation;
  let flows: Cells;

  beforeAll(async () => {
    graph = await federation({ settings: { facesBundle: await builtFaces() } });
    const { data } = await graph.ask(OPERATION, {}, { tier: 'PUBLIC' });
    flows = (data as DestinationFlowsQuery).interior?.flows ?? [];
  }, 240_000);
  afterAll(() => graph?.stop());

  it('shows each pair that Interior publishes as the graph gives it, by text alone', async () => {
    const { page } = await browser.visit(`${graph.url}/dashboard/flujos`);
    const rows = await textsOf(page.locator('.matrix').first().getByRole('row'));
    const places = [...new Set(flows.map(({ dimensions }) => dimensions[2]?.label ?? ''))];
    expect(rows.slice(1)).toEqual(places.map((place) => rowOf(place, flows)));
  });

  it('says how many pairs are protected, and draws none of them', async () => {
    const { page } = await browser.visit(`${graph.url}/dashboard/flujos`);
    await page.getByText('Ver como arcos').first().click();
    const held = flows.filter(({ count }) => count.status.startsWith('WITHHELD_')).length;
    expect(await page.locator('#view').innerText()).toContain(`${held} protegidos`);
    const drawn = flows.filter(({ count, dimensions }) => count.value && isCountry(dimensions));
    expect(await page.locator('details.arcs').first().locator('svg[role=img] .arc').count()).toBe(
      drawn.length,
    );
  });
});

/** A pair from a known region to a country. */
function isCountry([, region, place]: Cells[number]['dimensions']): boolean {
  return region?.code !== 'UNKNOWN' && place?.code !== 'NONE' && place?.code !== 'UNKNOWN';
}

/** The cells of a row in words; a row whose cells are all in one state without a value says it once. */
function rowOf(place: string, flows: Cells): string {
  const own = flows.filter(({ dimensions }) => dimensions[2]?.label === place);
  const texts = own.map(({ count }) => shownFigure(count, { unit: '', language: 'es' }).text);
  const isAlike = new Set(own.map(({ count }) => count.status)).size === 1 && !own[0]?.count.value;
  return [place, ...(isAlike ? [`${texts[0]} en todas las regiones`] : texts)].join(' | ');
}

/** What is seen of each cell of each row. */
function textsOf(rows: Locator): Promise<readonly string[]> {
  return rows.evaluateAll(seenIn);
}

/** Runs in the page: what is read aloud and not seen is left out. */
function seenIn(rows: readonly unknown[]): readonly string[] {
  interface Part {
    querySelectorAll(of: string): Iterable<Part>;
    cloneNode(deep: boolean): Part;
    remove(): void;
    textContent: string;
  }
  return (rows as readonly Part[]).map((row) => {
    const copy = row.cloneNode(true);
    for (const spoken of copy.querySelectorAll('.spoken')) spoken.remove();
    const cells = [...copy.querySelectorAll('th, td')];
    return cells.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' | ');
  });
}

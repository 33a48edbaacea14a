import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../../support/browser/describeInBrowser.ts';
import type { Federation } from '../../support/federation.ts';
import { federationWithExplorer, runSaved } from './openExplorer.ts';
import { readCsv } from './readCsv.ts';

interface Cell {
  readonly count: {
    readonly value: number | null;
    readonly status: string;
    readonly uncertainty: { readonly halfWidth95: number } | null;
  };
}
interface Department {
  readonly code: string;
  readonly name: string;
  readonly police: { readonly offences: readonly Cell[] };
  readonly icbf: { readonly admissions: readonly Cell[] };
  readonly labor: { readonly inspections: readonly Cell[] };
}

const MAP = `{ departments { code name
  police { offences(by: AGE_GROUP, where: { years: [2024], ageGroups: [UNDER_18] }) { count { value status uncertainty { halfWidth95 } } } }
  icbf { admissions(where: { years: [2024] }) { count { value status uncertainty { halfWidth95 } } } }
  labor { inspections(where: { years: [2024] }) { count { value status uncertainty { halfWidth95 } } } } } }`;

describeInBrowser('The table of the explorer', (browser) => {
  let graph: Federation;
  let expected: readonly string[][];
  beforeAll(async () => {
    graph = await federationWithExplorer();
    const { data } = await graph.ask(MAP, {}, { tier: 'PUBLIC' });
    expected = (data as { readonly departments: readonly Department[] }).departments.flatMap(
      cellsOf,
    );
  });
  afterAll(() => graph.stop());

  it('is opened, asked for, reached and taken away as CSV by keyboard alone, cell for cell as the graph answers', async () => {
    const { page, complaints } = await browser.visit(`${graph.url}/explorer/`);
    await page.getByRole('searchbox').waitFor();
    await tabTo(page, 'Buscar una consulta');
    await page.keyboard.type('mapa de los departamentos');
    await tabTo(page, 'Mapa de los departamentos');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ejecutar', exact: true }).waitFor();
    await tabTo(page, 'Ejecutar');
    await page.keyboard.press('Enter');
    await page.getByRole('table').waitFor();
    await tabTo(page, 'Ir al resultado');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Descargar CSV');
    const saved = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const download = await saved;
    expect(download.suggestedFilename()).toBe('Map.synthetic.csv');
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [header = [], ...lines] = readCsv(csv.slice(1));
    const at = (name: string) => header.findIndex(({ text }) => text === name);
    const columns = [
      'section',
      'department_code',
      'department_name',
      'value',
      'status',
      'margin95',
    ].map(at);
    const cells = lines.map((line) => columns.map((column) => line[column]?.text ?? ''));
    expect(cells).toEqual(expected);
    expect(lines.every((line) => line[at('department_code')]?.quoted)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('shows each figure as the graph answers it, in words where there is no value', async () => {
    const { page } = await browser.visit(`${graph.url}/explorer/`);
    await runSaved(page, 'Mapa de los departamentos');
    for (const section of [
      'departments.police.offences',
      'departments.icbf.admissions',
      'departments.labor.inspections',
    ]) {
      await page.getByLabel('Lista de la respuesta').selectOption(section);
      const rows = await page
        .locator('.result tbody tr')
        .evaluateAll((trs) =>
          trs.map((tr) =>
            [...tr.querySelectorAll('td')].map(
              (td) => (td.querySelector('.seen') ?? td).textContent,
            ),
          ),
        );
      const shown = rows.map((row) => [row[0], row[1], row.at(-1)]);
      const own = expected.filter(([list]) => list === section);
      expect(shown).toEqual(own.map(([, code, name, ...figure]) => [code, name, inWords(figure)]));
    }
  });

  it('is preceded by how many figures are in which state, and why', async () => {
    const { page } = await browser.visit(`${graph.url}/explorer/`);
    await runSaved(page, 'Mapa de los departamentos');
    const count = await page.locator('.states-count').textContent();
    const inState = (status: string) => expected.filter((cells) => cells[4] === status).length;
    expect(count).toContain(
      `${expected.length} cifras: ${inState('ROUNDED')} publicadas y redondeadas, ${inState('UNDER_TEN')} menos de 10, ${inState('WITHHELD_BASE')} protegidas`,
    );
    await page.getByText('Por qué faltan').click();
    await page.getByText('La consulta pública no muestra cifras menores de 10').waitFor();
  });

  it('comes with semicolons and as JSON, too', async () => {
    const { page } = await browser.visit(`${graph.url}/explorer/`);
    await runSaved(page, 'Mapa de los departamentos');
    await page.getByLabel('Separador').selectOption('punto y coma (;)');
    const [semicolons] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('Descargar CSV').click(),
    ]);
    expect((await readFile(await semicolons.path(), 'utf8')).split('\r\n')[0]).toContain(
      'section;',
    );
    const [json] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('Descargar JSON').click(),
    ]);
    const records = JSON.parse(await readFile(await json.path(), 'utf8')) as readonly Record<
      string,
      unknown
    >[];
    expect(records).toHaveLength(expected.length);
    expect(records[0]).toMatchObject({ department_code: '05', department_name: 'Antioquia' });
  });
});

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = page.locator(':focus');
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await focused.and(page.getByLabel(name).or(page.getByText(name, { exact: true }))).count())
      return;
  }
  throw new Error(`The keyboard does not reach «${name}».`);
}

function cellsOf({ code, name, police, icbf, labor }: Department): string[][] {
  const lists = {
    'departments.police.offences': police.offences,
    'departments.icbf.admissions': icbf.admissions,
    'departments.labor.inspections': labor.inspections,
  };
  return Object.entries(lists).flatMap(([section, cells]) =>
    cells.map(({ count }) => [
      section,
      code,
      name,
      String(count.value ?? ''),
      count.status,
      String(count.uncertainty?.halfWidth95 ?? ''),
    ]),
  );
}

const WORDS: Readonly<Record<string, string>> = {
  UNDER_TEN: 'Menos de 10',
  WITHHELD_BASE: 'Protegida',
  WITHHELD_NEAR_DUPLICATE: 'Protegida, junto a otra cifra',
  WITHHELD_OPEN_PERIOD: 'Protegida, periodo abierto',
};

function inWords([value = '', status = '', margin = '']: readonly string[]): string {
  return WORDS[status] ?? `${Number(value).toLocaleString('es-CO')} ± ${margin}`;
}

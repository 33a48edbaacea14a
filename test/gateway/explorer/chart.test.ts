import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '../../support/browser/describeInBrowser.ts';
import type { Federation } from '../../support/federation.ts';
import { federationWithExplorer, runSaved } from './openExplorer.ts';

describeInBrowser('The chart of the explorer', (browser) => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await federationWithExplorer();
  });
  afterAll(() => graph.stop());

  it('is loaded when it is asked for, and says in words all that it draws: each row of the table', async () => {
    const { page, complaints } = await browser.visit(`${graph.url}/explorer/`);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await runSaved(page, 'Mapa de los departamentos');
    const rows = await page
      .locator('.result tbody tr')
      .evaluateAll((trs) =>
        trs.map((tr) => [tr.children[1]?.textContent, tr.querySelector('.seen')?.textContent]),
      );
    const isDrawing = (url: string) => /draw-\w+\.js$/.test(url);
    expect(loaded.filter(isDrawing)).toEqual([]);
    await page.getByRole('button', { name: 'Gráfico', exact: true }).click();
    const image = page.getByRole('img', { name: 'Gráfico de Cifra por Departamento' });
    await image.locator('svg').waitFor();
    expect(loaded.filter(isDrawing)).toHaveLength(1);
    const points = rows.map(([name, figure]) => `${name}: ${figure}`).join('; ');
    expect(await image.getAttribute('aria-label')).toBe(
      `Gráfico de Cifra por Departamento, tal como están en la tabla: ${points}.`,
    );
    expect(complaints).toEqual([]);
  });

  it('is a line where years follow one another, and is left out where it would mislead', async () => {
    const { page } = await browser.visit(`${graph.url}/explorer/`);
    await runSaved(page, 'De las llamadas a la línea a las rutas de asistencia');
    await page.getByRole('button', { name: 'Gráfico', exact: true }).click();
    await page.getByRole('img', { name: 'Gráfico de Cifra por Año' }).waitFor();
    const lists = page.getByLabel('Lista de la respuesta');
    await lists.selectOption('interior.callsByDepartment');
    await page.getByText('No hay un gráfico honesto para esta lista').waitFor();
    expect(await page.getByRole('img', { name: 'Gráfico de' }).count()).toBe(0);
  });
});

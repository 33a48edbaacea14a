import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { RunningSubgraph } from '@alianza/kit/server/startSubgraph';
import { describeInBrowser } from '../../support/browser/describeInBrowser.ts';
import { facesFederation } from '../../support/faces/facesFederation.ts';
import { restartPolice } from '../../support/faces/restartPolice.ts';
import type { Federation } from '../../support/federation.ts';

describeInBrowser('A view that is open', (browser) => {
  let graph: Federation;
  let police: RunningSubgraph | undefined;
  beforeAll(async () => {
    // With answers kept, an agency that is gone is not missed before something new is asked.
    graph = await facesFederation({ environment: { CACHE_BYTES: '0' } });
  });
  afterAll(async () => {
    await graph.stop();
    await police?.stop();
  });

  it('shows another year without a reload, and its address says so', async () => {
    const { page, complaints } = await browser.visit(`${graph.url}/dashboard/panorama`);
    await page.locator('#view[data-alive]').waitFor();
    await page.evaluate('document.body.dataset.kept = "yes"');
    await page.locator('select[name=year]').focus();
    await page.locator('select[name=year]').selectOption('2022');
    await page.waitForURL(/year=2022/);
    await page.getByRole('heading', { level: 1, name: /^En 2022/ }).waitFor();
    expect(await page.evaluate('document.body.dataset.kept')).toBe('yes');
    expect(await page.evaluate('document.activeElement.name')).toBe('year');
    expect(await page.locator('#news').innerText()).toBe('Cifras de 2022.');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /^En 2024/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps year and place when the language changes', async () => {
    const { page } = await browser.visit(`${graph.url}/dashboard/mapa`);
    await page.locator('#view[data-alive]').waitFor();
    await page.locator('select[name=year]').selectOption('2021');
    await page.waitForURL(/year=2021/);
    await page.getByRole('link', { name: 'EN, English' }).click();
    await page.waitForURL(/lang=en/);
    expect(new URL(page.url()).searchParams.get('year')).toBe('2021');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('h1').innerText()).toBe('What two agencies publish, by department');
  });

  it('does not lose a choice made before its script was there, and stays at a year without releases', async () => {
    const { page } = await browser.visit(`${graph.url}/dashboard/panorama?year=2031`);
    await page.locator('#view[data-alive]').waitFor();
    expect(await page.locator('h1').innerText()).toMatch(/^Para 2031 ninguna/);
    await page.goto(`${graph.url}/dashboard/panorama`, { waitUntil: 'commit' });
    await page.locator('select[name=year]').selectOption('2023');
    await page.getByRole('heading', { level: 1, name: /^En 2023/ }).waitFor();
  });

  it('is walked by keyboard alone', async () => {
    const { page } = await browser.visit(`${graph.url}/dashboard/mapa?show=table`);
    await page.locator('#view[data-alive]').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Ir al contenido');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.locator('.places a').first().focus();
    expect(await focused(page)).toBe('Amazonas');
    await page.keyboard.press('Enter');
    await page.locator('.card').waitFor();
    expect(await focused(page)).toBe('Amazonas');
    await page.locator('select[name=as]').focus();
    await page.keyboard.press('N');
    await page.waitForURL(/as=count/);
    expect(await page.evaluate('document.activeElement.name')).toBe('as');
  });

  it('loses the figures of an agency that goes, keeps all others, and recovers by itself', async () => {
    await graph.subgraphs.police.stop();
    const { page } = await browser.visit(`${graph.url}/dashboard/panorama`);
    expect(await page.locator('.notice').innerText()).toContain(
      'Policía Nacional no responde. Las demás cifras no cambian.',
    );
    const line = page.locator('.agencies tbody tr').nth(1);
    expect(await line.innerText()).toContain('Sin respuesta');
    expect(await page.locator('.agencies tbody tr').first().innerText()).not.toContain(
      'Sin respuesta',
    );
    police = await restartPolice(graph);
    await page.getByText('Policía Nacional volvió a responder. Cifras al día.').waitFor();
    expect(await page.locator('#news').getAttribute('role')).toBe('status');
    expect(await line.innerText()).not.toContain('Sin respuesta');
    expect(await page.locator('.notice').count()).toBe(0);
  });

  it('says when nobody answers, and goes on by itself when somebody does', async () => {
    const { page, context } = await browser.visit(`${graph.url}/dashboard/panorama`);
    await page.locator('#view[data-alive]').waitFor();
    await context.setOffline(true);
    await page.locator('select[name=year]').selectOption('2021');
    await page.getByText('La página no recibe respuesta.').waitFor();
    expect(await page.locator('.agencies tbody tr').count()).toBe(5);
    await context.setOffline(false);
    await page.getByText('La página volvió a recibir respuesta. Cifras al día.').waitFor();
    expect(await page.locator('h1').innerText()).toMatch(/2021/);
  });
});

interface Evaluating {
  evaluate(code: string): Promise<unknown>;
}

function focused(page: Evaluating): Promise<unknown> {
  return page.evaluate('document.activeElement.textContent.trim()');
}

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../../support/browser/describeInBrowser.ts';
import type { Federation } from '../../support/federation.ts';
import { callerHeaders } from '../../support/tiers.ts';
import { federationWithExplorer, runSaved } from './openExplorer.ts';

describeInBrowser('The session of the explorer', (browser) => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await federationWithExplorer();
  });
  afterAll(() => graph.stop());

  it("is the public's, and says what the public sees", async () => {
    const { page } = await browser.visit(`${graph.url}/explorer/`);
    await page.getByRole('button', { name: 'Show Sesión' }).click();
    expect(await page.locator('.tier').textContent()).toBe('Consulta pública');
    await page.getByText('Ve todo lo publicado, redondeado a 5.').waitFor();
  });

  it("is an analyst's with a token, which is in no link and is not remembered", async () => {
    const { page, context } = await browser.visit(`${graph.url}/explorer/`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await writeHeaders(page, JSON.stringify(callerHeaders('ANALYST')));
    await showSaved(page);
    await runSaved(page, 'Mapa de los departamentos');
    await page.getByRole('button', { name: 'Copiar enlace' }).click();
    await page.getByText('Enlace copiado.').waitFor();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    const remembered = await page.evaluate<string>(
      'JSON.stringify({ ...localStorage, ...sessionStorage })',
    );
    const [, token = ''] = Object.values(callerHeaders('ANALYST')).join().split(' ');
    expect(token).not.toBe('');
    expect([link, page.url(), remembered].filter((text) => text.includes(token))).toEqual([]);
    expect(new URL(link).search).toContain('operation=Map');
    await page.getByRole('button', { name: 'Show Sesión' }).click();
    expect(await page.locator('.tier').textContent()).toBe('Sesión de analista');
    await page.locator('td[data-state=PUBLISHED]').first().waitFor();
  });

  it('is none with a token that nobody knows, and says what to do', async () => {
    const { page } = await browser.visit(`${graph.url}/explorer/`);
    await writeHeaders(page, '{ "Authorization": "Bearer nobody" }');
    await showSaved(page);
    await page.getByRole('button', { name: 'Mapa de los departamentos' }).click();
    await page.getByRole('button', { name: 'Ejecutar', exact: true }).click();
    await page.locator('.answer-errors', { hasText: 'El token no se reconoce.' }).waitFor();
    await page.getByRole('button', { name: 'Show Sesión' }).click();
    expect(await page.locator('.tier').textContent()).toBe('El token no se reconoce');
  });
});

/** Opens the tab as the page says, and writes into it as a person would. */
async function writeHeaders(page: Page, headers: string): Promise<void> {
  await page.getByRole('button', { name: 'Show Sesión' }).click();
  await page.getByRole('button', { name: 'Abrir la pestaña Headers' }).click();
  await page.locator('[data-uri$="request-headers.json"]').click();
  await page.keyboard.insertText(headers);
}

async function showSaved(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show Consultas guardadas' }).click();
}

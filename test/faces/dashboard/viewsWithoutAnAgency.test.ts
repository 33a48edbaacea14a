import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '../../support/browser/describeInBrowser.ts';
import { builtFaces } from '../../support/browser/builtFaces.ts';
import { findViolations } from '../../support/browser/findViolations.ts';
import { type Federation, federation } from '../../support/federation.ts';

/** The page looks for the agency by itself; while it is still silent, that must not be the last look. */
const ASKED_AGAIN = /\/graphql\?/;

/** The total of the year in words, as it is read aloud. */
const TOTAL_SHOWN = /Total de 2021:\s+[\d.]+ [a-z ]+, redondeado/;

describeInBrowser('A view while an agency does not answer', (browser) => {
  let graph: Federation;

  beforeAll(async () => {
    graph = await federation({ settings: { facesBundle: await builtFaces() } });
  }, 240_000);
  afterAll(() => graph?.stop());

  it('Calidad says it of the Police, keeps the others, and recovers by itself', async () => {
    await graph.subgraphs.police.stop();
    const { page } = await browser.visit(`${graph.url}/dashboard/calidad?year=2021`);
    const police = page.getByRole('region', { name: 'Policía Nacional' });
    const interior = page.getByRole('region', { name: 'Ministerio del Interior' });
    expect(await page.locator('#view').innerText()).toContain('Policía Nacional no responde');
    expect(await police.innerText()).toContain('Sin respuesta');
    expect(await interior.innerText()).toMatch(TOTAL_SHOWN);
    expect(await findViolations(page)).toEqual([]);
    const before = await interior.innerText();
    await page.waitForResponse(ASKED_AGAIN);
    await graph.startAgain('police');
    await page.getByText('Policía Nacional volvió a responder').waitFor({ timeout: 60_000 });
    expect(await police.innerText()).toMatch(TOTAL_SHOWN);
    expect(await interior.innerText()).toBe(before);
  });

  it('Flujos shows what Interior publishes without the Ministry of Foreign Affairs', async () => {
    await graph.subgraphs['foreign-affairs'].stop();
    const { page } = await browser.visit(`${graph.url}/dashboard/flujos?year=2020`);
    const text = await page.locator('#view').innerText();
    expect(text).toContain('Cancillería no responde');
    expect(
      await page.getByRole('region', { name: 'Víctimas con ruta de asistencia' }).count(),
    ).toBe(2);
    await page.waitForResponse(ASKED_AGAIN);
    await graph.startAgain('foreign-affairs');
    await page.getByText('Cancillería volvió a responder').waitFor({ timeout: 60_000 });
    expect(await page.locator('#view').innerText()).not.toContain('Sin respuesta');
  });

  it('Compromisos says that the Ministry of Foreign Affairs keeps it, and comes back', async () => {
    await graph.subgraphs['foreign-affairs'].stop();
    const { page } = await browser.visit(`${graph.url}/dashboard/compromisos?year=2019`);
    expect(await page.locator('#view').innerText()).toContain(
      'La Cancillería guarda los objetivos',
    );
    await page.waitForResponse(ASKED_AGAIN);
    await graph.startAgain('foreign-affairs');
    await page
      .getByRole('heading', { name: 'Objetivo 2. Protección' })
      .waitFor({ timeout: 60_000 });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Federation } from '../../../support/federation.ts';
import { callerHeaders } from '../../../support/tiers.ts';
import { facesFederation } from '../../../support/faces/facesFederation.ts';

describe('A page of the dashboard, as it arrives', () => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await facesFederation();
  });
  afterAll(() => graph.stop());

  const get = (path: string, headers = {}) => fetch(`${graph.url}${path}`, { headers });
  const textOf = async (path: string) => (await get(path)).text();

  it('stands under a policy that lets nothing in from elsewhere and nothing inline', async () => {
    const { headers } = await get('/dashboard/panorama');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('is looked for again each time by a browser, and kept nowhere when an analyst asks', async () => {
    const kept = async (headers = {}) =>
      (await get('/dashboard/panorama', headers)).headers.get('cache-control');
    expect(await kept()).toBe('private, no-cache');
    expect(await kept(callerHeaders('ANALYST'))).toBe('private, no-store');
  });

  it('holds no inline style, script or handler', async () => {
    const html = await textOf('/dashboard/panorama');
    expect(html).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on\w+=/);
  });

  it('says in its first line that the figures are invented', async () => {
    const html = await textOf('/dashboard/panorama');
    expect(html.indexOf('Datos de demostración.')).toBeLessThan(html.indexOf('<header'));
    expect(await textOf('/dashboard/panorama?lang=en')).toContain('Demonstration data.');
  });

  it('speaks the language and wears the theme that its address asks for, and its links go on so', async () => {
    const html = await textOf('/dashboard/mapa?lang=en&theme=dark');
    expect(html).toContain('<html lang="en" data-theme="dark">');
    expect(html).toContain('href="/dashboard/comparar?lang=en&amp;theme=dark"');
    expect(html).toContain('href="/dashboard/mapa?lang=es&amp;theme=dark"');
  });

  it('names the line where help is found', async () => {
    expect(await textOf('/dashboard/panorama')).toContain('href="tel:018000522020"');
  });

  it('leads from /dashboard to Panorama', async () => {
    const { url } = await get('/dashboard?lang=en');
    expect(url).toBe(`${graph.url}/dashboard/panorama?lang=en`);
  });

  it('of a view that is not there says so, with a way out', async () => {
    const response = await get('/dashboard/ranking');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('No hay una vista en esta dirección.');
  });

  it('names the nearest department when a link has one that does not exist', async () => {
    expect(await textOf('/dashboard/mapa?department=054')).toContain(
      '¿Quiso decir 54 (Norte de Santander)?',
    );
    const response = await get('/dashboard/comparar?department=04');
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(
      /No hay un departamento con código 04\. ¿Quiso decir \d\d\?/,
    );
  });

  it('of an instant that is none says what to do, and nothing of the inside', async () => {
    const response = await get('/dashboard/panorama?asOf=ayer');
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain('El enlace trae un valor que no sirve.');
    expect(html).not.toMatch(/GraphQL|stack|node_modules/);
  });

  it('offers the nearest year when no release covers the one asked for', async () => {
    const html = await textOf('/dashboard/panorama?year=2031');
    expect(html).toContain('Ninguna publicación cubre 2031. La más cercana es 2024.');
    expect(html).toContain('href="/dashboard/panorama?year=2024"');
  });

  it('brings styles, scripts and fonts that never change under their names', async () => {
    const html = await textOf('/dashboard/panorama');
    const named = [...html.matchAll(/"(\/assets\/[^"]+)"/g)].flatMap(([, path]) => path ?? []);
    expect(named.length).toBeGreaterThan(6);
    for (const path of named) {
      const { status, headers } = await get(path, { 'accept-encoding': 'gzip' });
      expect([path, status]).toEqual([path, 200]);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    expect((await get('/assets/manifest.json')).status).toBe(404);
  });

  it.each(['panorama', 'mapa', 'comparar', 'flujos', 'compromisos', 'calidad'])(
    'gives under every chart of %s the file of what is shown',
    async (view) => {
      const html = await textOf(`/dashboard/${view}?year=2023&lang=en`);
      const files = [...html.matchAll(/href="(\/data\/[^"]+\.csv[^"]*)"/g)].map(([, path = '']) =>
        path.replaceAll('&amp;', '&'),
      );
      expect(files.length).toBeGreaterThan(0);
      for (const file of new Set(files)) {
        const response = await get(file);
        expect([file, response.status]).toEqual([file, 200]);
        expect(await response.text()).toMatch(/^section,/);
      }
    },
  );

  it('refuses a token that nobody knows instead of showing the public view', async () => {
    const response = await get('/dashboard/panorama', { authorization: 'Bearer nobody' });
    expect(response.status).toBe(401);
  });
});

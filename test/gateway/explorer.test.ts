import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startFederation, type Federation } from './fixtures/federation.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILD = pathToFileURL(join(ROOT, 'gateway/explorer/build.mjs')).href;

/** What makes a browser load something: markup, styles, modules, workers and requests. */
const LOADS = [
  /\b(?:src|href|action|data)\s*=\s*["']?(?:https?:)?\/\/[^"' >]*/gi,
  /url\(\s*["']?(?:https?:)?\/\/[^)]*/gi,
  /@import\s+["'](?:https?:)?\/\/[^"']*/gi,
  /(?:\bimport\s*\(|\bfrom|\bimport)\s*["'`](?:https?:)?\/\/[^"'`]*/g,
  /\b(?:fetch|Worker|SharedWorker|EventSource|WebSocket|importScripts|sendBeacon)\s*\(\s*["'`](?:https?|wss?):\/\/[^"'`]*/g,
];

interface Build {
  readonly buildExplorer: (bundle: string) => Promise<boolean>;
}

describe('The explorer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alianza-explorer-'));
  const bundle = join(folder, 'explorer');
  let federation: Federation;
  let buildExplorer: Build['buildExplorer'];

  beforeAll(async () => {
    ({ buildExplorer } = (await import(BUILD)) as Build);
    await buildExplorer(bundle);
    federation = await startFederation({ explorerBundle: bundle });
  });
  afterAll(async () => {
    await federation.close();
    rmSync(folder, { recursive: true });
  });

  function files(): string[] {
    return readdirSync(bundle, { recursive: true, encoding: 'utf8' })
      .map((name) => join(bundle, name))
      .filter((file) => statSync(file).isFile());
  }

  it('is a Spanish page under a policy that lets nothing in from elsewhere', async () => {
    const response = await fetch(`${federation.url}/explorer/`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
    const page = await response.text();
    expect(page).toContain('<html lang="es">');
    expect(page).toContain('<title>Explorador de Alianza</title>');
  });

  it('answers at /explorer as well', async () => {
    const response = await fetch(`${federation.url}/explorer`);
    expect([response.status, response.url]).toEqual([200, `${federation.url}/explorer/`]);
  });

  it('has every file its page names, also the workers of the editor', async () => {
    const page = readFileSync(join(bundle, 'index.html'), 'utf8');
    const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name]) => name);
    const workers = ['editor.worker.js', 'graphql.worker.js', 'json.worker.js'];
    for (const name of [...named, ...workers]) {
      const response = await fetch(`${federation.url}/explorer/${name}`);
      expect([name, response.status]).toEqual([name, 200]);
      await response.arrayBuffer();
    }
  });

  it('comes compressed, and what has a hash in its name is asked for once', async () => {
    const main = await fetch(`${federation.url}/explorer/main.js`);
    expect(headersOf(main)).toEqual(['gzip', 'text/javascript; charset=utf-8', 'no-cache']);
    const [chunk = ''] = readdirSync(join(bundle, 'chunks')).filter((name) => name.endsWith('.js'));
    const kept = await fetch(`${federation.url}/explorer/chunks/${chunk}`);
    expect(headersOf(kept)[2]).toBe('public, max-age=31536000, immutable');
    const plain = await fetch(`${federation.url}/explorer/main.js`, {
      headers: { 'accept-encoding': 'identity' },
    });
    expect(headersOf(plain)[0]).toBe(null);
    expect(await plain.text()).toBe(await main.text());
    await kept.arrayBuffer();
  });

  it('loads nothing from another host', () => {
    const foreign = files().flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return LOADS.flatMap((load) => text.match(load) ?? []);
    });
    expect(foreign).toEqual([]);
  });

  it('is built again only when what it is made of has changed', async () => {
    expect(await buildExplorer(bundle)).toBe(false);
    rmSync(join(bundle, 'stamp'));
    expect(await buildExplorer(bundle)).toBe(true);
  });
});

function headersOf({ headers }: Response): readonly (string | null)[] {
  return ['content-encoding', 'content-type', 'cache-control'].map((name) => headers.get(name));
}

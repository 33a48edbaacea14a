import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from './describeInBrowser.ts';
import { findViolations } from './findViolations.ts';
import { takeScreenshot } from './takeScreenshot.ts';

const PAGES: Readonly<Record<string, string>> = {
  '/clean': '<title>Clean</title><h1>Nothing is wrong here</h1>',
  '/foreign': '<title>Foreign</title><img src="https://example.org/pixel.png" alt="">',
  '/inline': '<title>Inline</title><script>document.title = "ran"</script>',
  '/pale': '<title>Pale</title><p style="color: #ccc">Hardly to be read</p>',
};

describeInBrowser('A page in the browser of the tests', (browser) => {
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      const policy = url === '/inline' ? { 'content-security-policy': "script-src 'self'" } : {};
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy });
      response.end(`<!doctype html><html lang="en"><link rel="icon" href="data:,">${PAGES[url]}`);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
  });

  it('has nothing to complain of when it is well made', async () => {
    const { page, foreign, complaints } = await browser.visit(`${origin}/clean`);
    expect(await page.title()).toBe('Clean');
    expect(await findViolations(page)).toEqual([]);
    expect([foreign, complaints]).toEqual([[], []]);
  });

  it('is caught asking another host, and reaches none', async () => {
    const { foreign, complaints } = await browser.visit(`${origin}/foreign`);
    expect(foreign.splice(0)).toEqual(['https://example.org/pixel.png']);
    expect(complaints.join()).toContain('ERR_NAME_NOT_RESOLVED');
  });

  it('is caught breaking its own policy', async () => {
    const { page, complaints } = await browser.visit(`${origin}/inline`);
    expect(await page.title()).toBe('Inline');
    expect(complaints.join()).toContain('Policy violated: script-src-elem inline');
  });

  it('is found hard to read, with the place', async () => {
    const { page } = await browser.visit(`${origin}/pale`);
    expect(await findViolations(page)).toEqual([
      { rule: 'color-contrast', impact: 'serious', places: ['p'] },
    ]);
  });

  it('has its picture taken, as wide and dark as it is looked at', async () => {
    const { page } = await browser.visit(`${origin}/clean`, { width: 390, theme: 'dark' });
    const picture = await takeScreenshot(page, 'clean');
    expect(picture).toMatch(/clean-390-dark\.png$/);
    expect(existsSync(picture)).toBe(true);
    rmSync(picture);
  });
});

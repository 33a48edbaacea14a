import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../bench/faces/browser.ts';

/** Where the pictures of README.md stand. */
const FOLDER = join(import.meta.dirname, '../gateway/faces/pictures');

const FACES: Readonly<Record<string, string>> = {
  dashboard: '/dashboard/panorama?lang=en&theme=light',
  explorer: '/explorer/?operation=Map&lang=en',
  data: '/data?lang=en&theme=light',
  schema: '/schema/Figure?lang=en&theme=light',
};

const SIZE = { width: 1280, height: 800 };

/** Takes the picture of one page as it is first seen. */
async function take(browser: Browser, name: string, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(address, { waitUntil: 'networkidle' });
  if (name === 'explorer') {
    await page
      .getByRole('button', { name: /^(Ejecutar|Run|Execute)/ })
      .first()
      .click();
    await page.waitForLoadState('networkidle');
  }
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.close();
}

const { values } = parseArgs({
  options: { url: { type: 'string', default: 'http://127.0.0.1:4000' } },
});
mkdirSync(FOLDER, { recursive: true });
const browser = await openBrowser();
try {
  for (const [name, path] of Object.entries(FACES))
    await take(browser, name, `${values.url}${path}`);
} finally {
  await browser.close();
}

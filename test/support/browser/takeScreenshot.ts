import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where pictures go: `SCREENSHOTS`, else a folder for temporary things. */
const FOLDER = process.env['SCREENSHOTS'] ?? join(tmpdir(), 'alianza-screenshots');

/** Takes a picture of the whole page and answers its file: `<name>-<width>-<theme>.png`. */
export async function takeScreenshot(page: Page, name: string): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const width = page.viewportSize()?.width ?? 0;
  const isDark = await page.evaluate('matchMedia("(prefers-color-scheme: dark)").matches');
  const file = join(FOLDER, `${name}-${width}-${isDark ? 'dark' : 'light'}.png`);
  await page.screenshot({ path: file, fullPage: true });
  return file;
}

import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from '../../test/support/browser/chromiumPath.ts';

/**
 * The Chromium of this machine, reaching nothing but it.
 * @throws when there is none.
 */
export function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath)
    throw new Error('No Chromium was found. Install it, or set CHROMIUM_PATH, and measure again.');
  const args = ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  return chromium.launch({ executablePath, args });
}

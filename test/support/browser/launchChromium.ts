import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from './chromiumPath.ts';

/** Nothing but this machine can be reached, whatever a page asks for. */
const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * Starts the Chromium of this machine, without a past and without a window.
 * @throws when there is none.
 */
export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath) return chromium.launch({ executablePath, args: ARGUMENTS });
  throw new Error(
    'No Chromium was found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  );
}

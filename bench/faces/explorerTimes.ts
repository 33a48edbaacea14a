import { openBrowser } from './browser.ts';

/** A saved query is listed and can be opened: everything the page needs for its first use is there. */
const USABLE = '.query-title:enabled';

/** Milliseconds from asking for the explorer until it can be used, once for each of so many new browsers. */
export async function explorerTimes(gateway: string, rounds: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timeOf(`${gateway}/explorer/`));
  return times;
}

async function timeOf(address: string): Promise<number> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const began = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator(USABLE).first().waitFor();
    return performance.now() - began;
  } finally {
    await browser.close();
  }
}

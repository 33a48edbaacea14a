import { startAlianza } from './alianza.ts';
import { inDataFolder } from './dataFolder.ts';
import { openBrowser } from './faces/browser.ts';
import { inWordsOf } from './faces/findings.ts';
import { measureView, VIEWS } from './faces/measureView.ts';
import { measureSwitch } from './faces/measureSwitch.ts';
import type { BenchOptions } from './options.ts';
import { quantiles } from './quantiles.ts';

/** Each view of the dashboard in a cold browser over a warm gateway, its processor slowed four times; and a change of year. */
export function benchFaces({ rounds, only }: BenchOptions): Promise<readonly string[]> {
  return inDataFolder(async (folder) => {
    const running = await startAlianza(folder);
    const browser = await openBrowser();
    try {
      const lines: string[] = [];
      for (const view of VIEWS.filter((name) => only.length === 0 || only.includes(name))) {
        const address = `${running.url}/dashboard/${view}`;
        await measureView(browser, address);
        const seen = [];
        for (let round = 0; round < rounds; round += 1)
          seen.push(await measureView(browser, address));
        const switched = [];
        for (let round = 0; round < rounds; round += 1)
          switched.push(await measureSwitch(browser, address));
        lines.push(`${view}: ${inWordsOf(seen, quantiles(switched))}`);
      }
      return lines;
    } finally {
      await browser.close();
      await running.stop();
    }
  });
}

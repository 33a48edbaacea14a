import { startAlianza } from './alianza.ts';
import { inDataFolder } from './dataFolder.ts';
import { explorerTimes } from './faces/explorerTimes.ts';
import type { BenchOptions } from './options.ts';
import { inWords, quantiles } from './quantiles.ts';

/** Milliseconds until the explorer can be used, in browsers that have seen nothing before. */
export function benchExplorer({ rounds }: BenchOptions): Promise<readonly string[]> {
  return inDataFolder(async (folder) => {
    const alianza = await startAlianza(folder);
    try {
      const words = inWords(quantiles(await explorerTimes(alianza.url, rounds)), 'ms');
      return [`${rounds} cold browsers: ${words} (goal 3,000 ms)`];
    } finally {
      await alianza.stop();
    }
  });
}

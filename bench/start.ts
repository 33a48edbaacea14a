import { startAlianza } from './alianza.ts';
import { inDataFolder } from './dataFolder.ts';

/** Seconds of a first start on an empty data folder and of a second one on the same. */
export function benchStart(): Promise<readonly string[]> {
  return inDataFolder(async (folder) => {
    const first = await startAlianza(folder);
    await first.stop();
    const second = await startAlianza(folder);
    await second.stop();
    return [
      `first start: ${first.seconds.toFixed(1)} s (goal 60 s)`,
      `second start: ${second.seconds.toFixed(1)} s (goal 8 s)`,
    ];
  });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAlianza } from './alianza.ts';

/** Seconds of a first start on an empty data folder and of a second one on the same. */
export async function benchStart(): Promise<readonly string[]> {
  const data = mkdtempSync(join(tmpdir(), 'alianza-bench-'));
  try {
    const first = await startAlianza(data);
    await first.stop();
    const second = await startAlianza(data);
    await second.stop();
    return [
      `first start: ${first.seconds.toFixed(1)} s (goal 60 s)`,
      `second start: ${second.seconds.toFixed(1)} s (goal 8 s)`,
    ];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

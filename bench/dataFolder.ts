import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeCluster } from '../scripts/postgres/removeCluster.ts';

/** Does the work in a data folder of its own, which is gone afterwards with the cluster in it. */
export async function inDataFolder<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'alianza-bench-'));
  // PostgreSQL runs as another user when we are root, and must be able to reach its cluster.
  chmodSync(folder, 0o755);
  try {
    return await work(folder);
  } finally {
    await removeCluster(join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  }
}

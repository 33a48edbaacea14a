import { rmSync } from 'node:fs';
import { Refusal } from '../refusal.ts';
import { locateCluster } from './cluster.ts';
import { joinHeld } from './hold.ts';
import { stopUnguarded } from './stopUnguarded.ts';

/** Removes the cluster of a folder with all its databases. Throws a Refusal while another process uses it. */
export async function removeCluster(folder: string): Promise<void> {
  const cluster = locateCluster(folder, () => undefined);
  const inUse = await joinHeld(cluster.whereabouts);
  if (inUse) {
    await inUse.release();
    throw new Refusal(
      `The databases in ${cluster.home} are in use by another command: wait for it, or end it, first.`,
    );
  }
  await stopUnguarded(cluster);
  rmSync(cluster.home, { recursive: true, force: true });
}

import { setTimeout } from 'node:timers/promises';
import { serves } from './answer.ts';
import type { Cluster } from './cluster.ts';
import { adminUrlOf, readPostmaster } from './postmaster.ts';

const POLL_MS = 20;

/**
 * Stops a server of this cluster that has lost its guardian, and waits for one that is stopping: nobody would end it
 * later. A process that merely has the number of a former server does not answer as one and is left alone.
 */
export async function stopUnguarded(cluster: Cluster): Promise<void> {
  const server = readPostmaster(cluster);
  const url = adminUrlOf(cluster);
  if (!server || !url || !(await serves(url, cluster))) return;
  process.kill(server.pid, 'SIGINT');
  while (readPostmaster(cluster)?.pid === server.pid) await setTimeout(POLL_MS);
}

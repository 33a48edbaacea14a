import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import type { Cluster } from './cluster.ts';
import { adminUrlOf } from './postmaster.ts';

const POLL_MS = 20;

/**
 * Resolves to the superuser's address once the cluster's own server answers a query; a process number proves nothing.
 * Undefined when the server was lost before. There is no deadline: recovery after a crash takes what it takes.
 */
export async function awaitAnswer(
  cluster: Cluster,
  lost: () => boolean,
): Promise<string | undefined> {
  while (!lost()) {
    const url = adminUrlOf(cluster);
    if (url && (await serves(url, cluster))) return url;
    await setTimeout(POLL_MS);
  }
  return undefined;
}

/** Whether the server at the address is the one of this cluster's data folder. */
export async function serves(url: string, { data }: Cluster): Promise<boolean> {
  const client = new Client({ connectionString: url, application_name: 'alianza launcher' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === data;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cluster } from './cluster.ts';

/** The server process as it describes itself in its data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** Reads `postmaster.pid`; undefined when there is none, or not yet a whole one. It outlives a server that was killed. */
export function readPostmaster({ data }: Cluster): Postmaster | undefined {
  try {
    const [pid, , , port] = readFileSync(join(data, 'postmaster.pid'), 'utf8')
      .split('\n')
      .map(Number);
    return pid && port ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/** The superuser's address; undefined while no server describes itself. */
export function adminUrlOf(cluster: Cluster): string | undefined {
  const server = readPostmaster(cluster);
  if (!server) return undefined;
  const password = readFileSync(cluster.password, 'utf8');
  return `postgres://postgres:${password}@127.0.0.1:${server.port}/postgres`;
}

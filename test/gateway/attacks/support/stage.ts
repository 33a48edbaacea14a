import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { agencyCode } from '../../../../gateway/src/agencies/agency.ts';
import { startProcess } from '../../fixtures/gatewayProcess.ts';
import { startInnocent, type Innocent } from './innocent.ts';
import { end, nextOf, startChild } from './startChild.ts';

/** The gateway as it is run, over the real contract, with an innocent caller who asks it all the time. */
export interface Stage {
  readonly port: number;
  readonly innocent: Innocent;
  readonly gateway: ChildProcess;
  /** Resident memory of the gateway in bytes. */
  memory(): Promise<number>;
  /** Everything the gateway has said on standard error. */
  said(): string;
  close(): Promise<void>;
}

/** Starts the agencies, the gateway with its usual limits but for `env`, and the innocent caller. */
export async function openStage(env: NodeJS.ProcessEnv = {}): Promise<Stage> {
  const agencies = startChild('agenciesMain.ts');
  const urls = (await nextOf(agencies)) as Readonly<Record<string, string>>;
  const addresses = Object.entries(urls).map(([name, url]) => [
    `SUBGRAPH_URL_${agencyCode(name)}`,
    url,
  ]);
  const gateway = startProcess(['--port', '0'], {
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    ...Object.fromEntries(addresses),
    ...env,
  });
  const url = await gateway.url;
  if (url === undefined) throw new Error(gateway.said());
  const port = Number(new URL(url).port);
  const innocent = await startInnocent(port);
  return {
    port,
    innocent,
    gateway: gateway.child,
    memory: () => residentBytes(gateway.child),
    said: () => gateway.said(),
    async close() {
      await innocent.end();
      await end(gateway.child);
      await end(agencies);
    },
  };
}

async function residentBytes({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
}

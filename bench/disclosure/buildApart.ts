import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { PublicationReport } from '@alianza/kit/builder/publication';

/** What the process that builds is told. */
export interface Order {
  /** Address of the builder role. */
  readonly builderUrl: string;
  readonly dataset: string;
}

/** What it says when it is done. */
export interface BuildMeasured {
  readonly report: PublicationReport;
  /** From the call of the builder to the committed release. */
  readonly seconds: number;
  /** Most memory the process had at once, the runtime's own included. */
  readonly peakMegabytes: number;
}

/** Builds and publishes a dataset in a process of its own, so that its memory is nobody else's. */
export async function buildApart(order: Order): Promise<BuildMeasured> {
  const child = fork(join(import.meta.dirname, 'builderProcess.ts'), {
    execArgv: ['--import', 'tsx'],
  });
  child.send(order);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The build ended with code ${code} before it was done; why is above.`);
  });
  const [measured] = (await Promise.race([once(child, 'message'), ended])) as [BuildMeasured];
  return measured;
}

import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Where the load and the services run, and where the gateways do. */
export const LOAD_CORE = 0;
export const GATEWAY_CORE = 1;

/** Whether processes can be given a core of their own here. */
export const canPin =
  availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

/** Does work with this process on the core of the load, and gives the other cores back afterwards. */
export async function onLoadCore<Result>(work: () => Promise<Result>): Promise<Result> {
  if (!canPin) return work();
  const before = /[\d,-]+\s*$/.exec(
    spawnSync('taskset', ['-c', '-p', String(process.pid)]).stdout.toString(),
  );
  pin(String(LOAD_CORE));
  try {
    return await work();
  } finally {
    pin(before?.[0].trim() ?? `0-${availableParallelism() - 1}`);
  }
}

function pin(cores: string): void {
  spawnSync('taskset', ['-a', '-c', '-p', cores, String(process.pid)]);
}

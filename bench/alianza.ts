import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '..');

/** A whole Alianza as `npm start` brings it up, with its data in a folder of its own. */
export interface RunningAlianza {
  /** Address of the gateway. */
  readonly url: string;
  /** Seconds from the call to the printed addresses. */
  readonly seconds: number;
  stop(): Promise<void>;
}

/** Starts everything on a free port and waits until the gateway's address is printed. */
export async function startAlianza(dataFolder: string): Promise<RunningAlianza> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    cwd: ROOT,
    env: { ...process.env, ALIANZA_DATA: dataFolder, PORT: '0', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  return {
    url,
    seconds: (performance.now() - began) / 1000,
    stop: async () => {
      child.kill('SIGINT');
      await once(child, 'exit');
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new TypeError('The started process has no standard output.');
  for await (const line of createInterface(child.stdout)) {
    const address = /(http:\/\/127\.0\.0\.1:\d+)\/graphql/.exec(line)?.[1];
    if (address) {
      // Nobody reads on, so the pipe must not fill up.
      child.stdout.resume();
      return address;
    }
  }
  throw new Error('The start ended without printing an address; what it said is above.');
}

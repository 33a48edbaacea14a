import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { PassThrough } from 'node:stream';

const ROOT = join(import.meta.dirname, '../../..');

/** One `npm start`, as a user has it. */
export interface Alianza {
  readonly pid: number;
  /** The graph's address, once it is told; rejects with all that was said when the run ends before. */
  readonly graph: Promise<string>;
  /** How the run ended and all it said. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

/** Starts Alianza on a small world, at a free port, with its data in the folder. */
export function startAlianza(
  folder: string,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Alianza {
  const child = spawn(
    process.execPath,
    ['scripts/ensure.mjs', 'start', '--scale', '0.05', ...args],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        PORT: '0',
        ...environment,
        ALIANZA_DATA: folder,
        npm_lifecycle_event: '',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const output = new PassThrough();
  child.stdout.pipe(output, { end: false });
  child.stderr.pipe(output, { end: false });
  child.once('close', () => output.end());
  const all = text(output);
  const ended = once(child, 'close').then(async ([code]) => ({
    code: code as number | null,
    said: await all,
  }));
  return {
    pid: child.pid ?? 0,
    graph: addressIn(output, ended),
    ended,
    kill: (signal) => child.kill(signal),
  };
}

function addressIn(output: PassThrough, ended: Alianza['ended']): Promise<string> {
  const told = new Promise<string>((resolve, reject) => {
    let said = '';
    output.on('data', (chunk) => {
      said += chunk;
      const [, address] = /Graph +(\S+)/.exec(said) ?? [];
      if (address && said.includes('Ctrl-C')) resolve(address);
    });
    void ended.then((end) => reject(new Error(end.said)));
  });
  // A test that expects a refusal never asks for the address.
  told.catch(() => undefined);
  return told;
}

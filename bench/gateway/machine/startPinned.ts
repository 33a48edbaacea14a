import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync, closeSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { canPin } from './cores.ts';

const ROOT = join(import.meta.dirname, '../../..');
const STOP_MS = 15_000;

/** A Node process on a core of its own. */
export interface PinnedProcess {
  readonly child: ChildProcess;
  readonly pid: number;
  /** What it has said so far, for when it fails. */
  said(): string;
  /** Asks it to end and waits; after 15 seconds it is killed. */
  stop(): Promise<void>;
}

/**
 * Starts Node on one core, with a channel to it. What it says goes to a file, as it would in service: a pipe would make
 * the load read it.
 */
export function startPinned(
  core: number,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): PinnedProcess {
  const log = join(mkdtempSync(join(tmpdir(), 'alianza-bench-')), 'log');
  const file = openSync(log, 'w');
  const command = [process.execPath, ...args];
  const [program = '', ...rest] = canPin ? ['taskset', '-c', String(core), ...command] : command;
  const child = spawn(program, rest, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', file, file, 'ipc'],
  });
  closeSync(file);
  const ended = once(child, 'exit');
  return {
    child,
    pid: child.pid ?? 0,
    said: () => readFileSync(log, 'utf8').slice(-2_000),
    async stop() {
      const cut = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      child.kill('SIGTERM');
      await ended;
      clearTimeout(cut);
      rmSync(dirname(log), { recursive: true });
    },
  };
}

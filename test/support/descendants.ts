import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The processes a process has started, and those they have started, at this moment. */
export function descendants(pid: number): readonly number[] {
  const parents = existsSync('/proc/self/stat') ? fromProc() : fromPs();
  const found: number[] = [pid];
  for (const each of found)
    for (const [child, parent] of parents) if (parent === each) found.push(child);
  return found.slice(1);
}

/** Whether a process is there; one that has ended and waits to be fetched by its parent is not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return !existsSync('/proc/self/stat') || stateOf(pid) !== 'Z';
}

function stateOf(pid: number | string): string | undefined {
  return statOf(pid)?.[1];
}

function fromProc(): [number, number][] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const parent = statOf(name)?.[2];
      return parent ? [[Number(name), Number(parent)] as [number, number]] : [];
    });
}

/** State and parent of a process; undefined when it has just ended. */
function statOf(pid: number | string): RegExpExecArray | undefined {
  try {
    return /\) (\S) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? undefined;
  } catch {
    return undefined;
  }
}

function fromPs(): [number, number][] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
}

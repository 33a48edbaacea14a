import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a process and everything it has started have used of the machine. */
export interface Usage {
  /** Milliseconds of user and system time since the start. */
  readonly cpuMs: number;
  /** Megabytes (10^6) that are resident now, and the most that ever were. */
  readonly residentMb: number;
  readonly peakMb: number;
}

const NOTHING: Usage = { cpuMs: 0, residentMb: 0, peakMb: 0 };
const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK']).toString());

/** Reads /proc, so only on Linux. A process that has just ended counts for nothing. */
export function usage(pid: number): Usage {
  return [pid, ...descendants(pid)].map(usageOfOne).reduce(sum, NOTHING);
}

function descendants(pid: number): number[] {
  const children = threadsOf(pid).flatMap((thread) => childrenOf(pid, thread));
  return [...children, ...children.flatMap(descendants)];
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function childrenOf(pid: number, thread: string): readonly number[] {
  return textOf(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number);
}

function usageOfOne(pid: number): Usage {
  // The name, in brackets, may hold anything; after it come the fields from the third on.
  const fields = textOf(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  const status = textOf(`/proc/${pid}/status`);
  return {
    cpuMs: ((Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 1_000) / TICKS_PER_SECOND,
    residentMb: megabytes(status, 'VmRSS'),
    peakMb: megabytes(status, 'VmHWM'),
  };
}

function megabytes(status: string, name: string): number {
  const kibibytes = new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? '0';
  return (Number(kibibytes) * 1_024) / 1e6;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function sum(one: Usage, other: Usage): Usage {
  return {
    cpuMs: one.cpuMs + other.cpuMs,
    residentMb: one.residentMb + other.residentMb,
    peakMb: one.peakMb + other.peakMb,
  };
}

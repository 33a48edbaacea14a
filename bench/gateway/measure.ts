import { setTimeout as delay } from 'node:timers/promises';
import { quantiles } from '../quantiles.ts';
import { closedLoop } from './load/closedLoop.ts';
import { usage } from './machine/usage.ts';
import { OPERATIONS, type Kind } from './operations.ts';
import type { RunningServices } from './services/runServices.ts';
import type { RunningContestant } from './startContestant.ts';

/** What one gateway did in one window of one kind. */
export interface Window {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** User and system time of the gateway's processes for one request. */
  readonly cpuMs: number;
  /** How much of its core the gateway used: well below 1, something else was the bottleneck. */
  readonly busy: number;
  readonly residentMb: number;
  readonly peakMb: number;
  /** Requests to services for one request. */
  readonly hops: number;
  readonly failures: number;
}

/** How long a window is, and how long the gateway has been under the same load before. */
export interface Timing {
  readonly warmUpMs: number;
  readonly windowMs: number;
}

/** Loads one gateway while the others idle. @throws when it answered nothing. */
export async function measure(
  { pid, port }: RunningContestant,
  { kind, services, timing }: { kind: Kind; services: RunningServices; timing: Timing },
): Promise<Window> {
  const { connections, requests } = OPERATIONS[kind];
  const load = await closedLoop({ port, connections, next: requests() });
  await delay(timing.warmUpMs);
  const askedBefore = await services.asked();
  load.take();
  const [began, before] = [performance.now(), usage(pid)];
  await delay(timing.windowMs);
  const { latencies, failures } = load.take();
  const [after, ms] = [usage(pid), performance.now() - began];
  const asked = (await services.asked()) - askedBefore;
  await load.stop();
  if (latencies.length === 0) throw new Error(`Nothing of ${kind} was answered in ${ms} ms.`);
  const { p50, p99 } = quantiles(latencies);
  return {
    perSecond: (latencies.length * 1_000) / ms,
    p50Ms: p50,
    p99Ms: p99,
    cpuMs: (after.cpuMs - before.cpuMs) / latencies.length,
    busy: (after.cpuMs - before.cpuMs) / ms,
    residentMb: after.residentMb,
    peakMb: after.peakMb,
    hops: asked / latencies.length,
    failures,
  };
}

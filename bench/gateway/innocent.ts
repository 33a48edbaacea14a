import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { BenchOptions } from '../options.ts';
import { quantiles, type Quantiles } from '../quantiles.ts';
import { CONTESTANTS } from './gateways.ts';
import { CASES, type Case, type Target } from './innocent/cases.ts';
import { INNOCENT_QUESTION } from './innocent/innocentQuestion.ts';
import { pacedLoad } from './innocent/pacedLoad.ts';
import { runProxy, type RunningProxy } from './innocent/runProxy.ts';
import { usage } from './machine/usage.ts';
import { onStage, type SetStage } from './onStage.ts';
import { startContestant } from './startContestant.ts';

/** What the innocent caller met in one case. */
interface Met extends Quantiles {
  readonly name: string;
  readonly answered: number;
  readonly failures: number;
  readonly residentMb: readonly [before: number, after: number];
  readonly told: string;
}

/** The service on the way to which things go wrong. The innocent caller never needs it. */
const FAULTY = 'police';
const PER_SECOND = 75;
const CONNECTIONS = 8;
const WARM_UP_MS = 3_000;
/** For breakers to close and callers' means to come back, so that no case starts in the shadow of another. */
const REST_MS = 3_000;
/** Windows of the other bench are too short for a 99th percentile at this pace. */
const WINDOWS = 2;
const FLOOR_MS = 100;

/**
 * The 99th percentile of a caller who does nothing wrong, while others do. The gateway runs with its usual limits; nothing
 * is kept, so that each answer is made.
 */
export async function benchInnocent(options: BenchOptions): Promise<readonly string[]> {
  if (process.platform !== 'linux') return ['is measured on Linux only'];
  const proxies: RunningProxy[] = [];
  const between = async (name: string, url: string): Promise<string> => {
    if (name !== FAULTY) return url;
    const proxy = await runProxy(url);
    proxies.push(proxy);
    return proxy.url;
  };
  try {
    return await onStage((stage) => attacked(stage, proxies, options), between);
  } finally {
    await Promise.all(proxies.map((proxy) => proxy.stop()));
  }
}

async function attacked(
  stage: SetStage,
  [proxy]: readonly RunningProxy[],
  { seconds, only }: BenchOptions,
): Promise<readonly string[]> {
  const ours = CONTESTANTS.find(({ name }) => name === 'alianza');
  if (ours === undefined || proxy === undefined) throw new Error('There is nothing to attack.');
  const gateway = await startContestant({ ...ours, env: { CACHE_BYTES: '0' } }, stage);
  const wanted = CASES.filter(({ name }) => name === 'unloaded' || isAskedFor(name, only));
  try {
    await innocent(gateway.port, AbortSignal.timeout(WARM_UP_MS));
    const met: Met[] = [];
    for (const each of wanted)
      met.push(await meet(each, { port: gateway.port, proxy, pid: gateway.pid, seconds }));
    return linesOf(met);
  } finally {
    await gateway.stop();
  }
}

function isAskedFor(name: string, only: readonly string[]): boolean {
  return only.length === 0 || only.includes(name);
}

function innocent(port: number, signal: AbortSignal) {
  const next = () => INNOCENT_QUESTION;
  return pacedLoad(
    { route: { port }, perSecond: PER_SECOND, connections: CONNECTIONS, next },
    signal,
  );
}

interface Attacked extends Target {
  readonly pid: number;
  readonly seconds: number;
}

async function meet({ name, prepare }: Case, { pid, seconds, ...target }: Attacked): Promise<Met> {
  const attack = await prepare(target);
  await delay(REST_MS);
  const before = usage(pid).residentMb;
  const signal = AbortSignal.timeout(seconds * WINDOWS * 1_000);
  // Each pause of each caller listens to it.
  setMaxListeners(0, signal);
  const [{ latencies, failures }, told] = await Promise.all([
    innocent(target.port, signal),
    attack(signal),
  ]);
  const residentMb = [before, usage(pid).residentMb] as const;
  return { ...quantiles(latencies), name, answered: latencies.length, failures, residentMb, told };
}

function linesOf(met: readonly Met[]): readonly string[] {
  const bound = Math.max(FLOOR_MS, 3 * (met[0]?.p99 ?? 0));
  return met.map((each) => {
    const isWithin = each.p99 <= bound && each.failures === 0;
    const times = `p50 ${each.p50.toFixed(1)}, p99 ${each.p99.toFixed(1)}, max ${each.max.toFixed(0)} ms`;
    const asked = `${each.answered} asked, ${each.failures} failed`;
    const [before, after] = each.residentMb;
    const memory = `RSS ${before.toFixed(0)} to ${after.toFixed(0)} MB`;
    const verdict = `${isWithin ? 'met   ' : 'MISSED'} ${each.name.padEnd(12)}`;
    return [verdict, times, `bound ${bound.toFixed(0)} ms`, asked, memory, each.told]
      .filter((part) => part !== '')
      .join('; ');
  });
}

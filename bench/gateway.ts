import { setTimeout as delay } from 'node:timers/promises';
import { CONTESTANTS, type Contestant } from './gateway/gateways.ts';
import { canPin } from './gateway/machine/cores.ts';
import { measure, type Timing, type Window } from './gateway/measure.ts';
import { onStage, type SetStage } from './gateway/onStage.ts';
import { KINDS, type Kind } from './gateway/operations.ts';
import { installPeers } from './gateway/peers/install.ts';
import { goalLines } from './gateway/goals.ts';
import { tableLines, type Results } from './gateway/table.ts';
import { startContestant, type RunningContestant } from './gateway/startContestant.ts';
import { verifySame } from './gateway/verifySame.ts';
import type { BenchOptions } from './options.ts';

/** Under the load to be measured before it is measured: caches fill, and the compiler has seen the hot code. */
const WARM_UP_MS = 1_500;
const SETTLE_MS = 300;

/**
 * Gateways beside each other, in turns: all of them run on one core and all but one idle. Needs Linux, for what it reads of
 * the processes.
 */
export async function benchGateway(options: BenchOptions): Promise<readonly string[]> {
  if (process.platform !== 'linux') return ['is measured on Linux only'];
  const { kinds, contestants } = wanted(options);
  await installPeers();
  const timing = { warmUpMs: WARM_UP_MS, windowMs: options.seconds * 1_000 };
  const results = await onStage((stage) =>
    onRunning(contestants, stage, async (running) => {
      await verifySame(running, kinds);
      return inTurns(running, { kinds, stage, timing, rounds: options.rounds });
    }),
  );
  const shape = `${options.rounds} rounds of ${options.seconds} s each, medians (least-most)`;
  const place = canPin ? 'every gateway on core 1, load and services on core 0' : 'not pinned';
  return [`${shape}; ${place}`, ...tableLines(results), ...goalLines(results)];
}

/** Kinds and gateways by name; naming some of the one leaves the other whole. */
function wanted({ only }: BenchOptions) {
  const unknown = only.filter((name) => !NAMES.has(name));
  if (unknown.length > 0)
    throw new Error(`--only knows ${[...NAMES].join(', ')}, not ${unknown.join(', ')}.`);
  const kinds = KINDS.filter((kind) => only.includes(kind));
  const contestants = CONTESTANTS.filter(({ name }) => only.includes(name));
  return {
    kinds: kinds.length > 0 ? kinds : KINDS,
    contestants: contestants.length > 0 ? contestants : CONTESTANTS,
  };
}

const NAMES: ReadonlySet<string> = new Set([...KINDS, ...CONTESTANTS.map(({ name }) => name)]);

async function onRunning<Result>(
  contestants: readonly Contestant[],
  stage: SetStage,
  work: (running: readonly RunningContestant[]) => Promise<Result>,
): Promise<Result> {
  const running: RunningContestant[] = [];
  try {
    for (const contestant of contestants) running.push(await startContestant(contestant, stage));
    return await work(running);
  } finally {
    await Promise.all(running.map((each) => each.stop()));
  }
}

interface Plan {
  readonly kinds: readonly Kind[];
  readonly stage: SetStage;
  readonly timing: Timing;
  readonly rounds: number;
}

/** Round after round, the order reversed each time, so that whatever else the machine does falls on all alike. */
async function inTurns(
  running: readonly RunningContestant[],
  { kinds, stage, timing, rounds }: Plan,
): Promise<Results> {
  const results = new Map<Kind, Map<Contestant, Window[]>>();
  for (let round = 0; round < rounds; round += 1) {
    const turns = kinds.flatMap((kind) =>
      running.filter((each) => each.kinds.includes(kind)).map((each) => ({ kind, each })),
    );
    for (const { kind, each } of round % 2 === 0 ? turns : turns.toReversed()) {
      const window = await measure(each, { kind, services: stage.services, timing });
      const ofKind = results.get(kind) ?? new Map<Contestant, Window[]>();
      results.set(kind, ofKind.set(each, [...(ofKind.get(each) ?? []), window]));
      await delay(SETTLE_MS);
    }
  }
  return results;
}

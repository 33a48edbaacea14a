import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../../scripts/freePort.ts';
import type { Contestant } from './gateways.ts';
import { startPinned, type PinnedProcess } from './machine/startPinned.ts';

/** A gateway of the bench that answers. */
export interface RunningContestant extends Contestant {
  readonly port: number;
  readonly pid: number;
  /** What it has said last, for when it does not answer. */
  said(): string;
  stop(): Promise<void>;
}

/** Where a gateway is started, and what all of them share. */
export interface Stage {
  readonly core: number;
  readonly supergraphFile: string;
  readonly tierSecret: string;
}

const START_MS = 60_000;
const LOOK_MS = 100;

/** Starts a gateway and waits until it answers. @throws with what it said, when it does not. */
export async function startContestant(
  contestant: Contestant,
  { core, supergraphFile, tierSecret }: Stage,
): Promise<RunningContestant> {
  const port = await freePort();
  const flags = contestant.flags ?? ((file, at) => ['--supergraph', file, '--port', at]);
  const args = [...contestant.args, ...flags(supergraphFile, String(port))];
  const started = startPinned(core, args, { TIER_SECRET: tierSecret, ...contestant.env });
  await answering(port, started).catch(async (reason: unknown) => {
    const said = started.said();
    await started.stop();
    throw new Error(`${contestant.title} did not start. It said: ${said}`, { cause: reason });
  });
  return {
    ...contestant,
    port,
    pid: started.pid,
    said: () => started.said(),
    stop: () => started.stop(),
  };
}

async function answering(port: number, { child }: PinnedProcess): Promise<void> {
  const until = performance.now() + START_MS;
  while (!(await accepts(port))) {
    if (child.exitCode !== null || performance.now() > until) throw new Error('No answer.');
    await delay(LOOK_MS);
  }
}

/** Any answer will do: the limit knows no GraphQL. */
function accepts(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  }).then(
    () => true,
    () => false,
  );
}

import type { FaultKind } from '../../../test/gateway/fixtures/faultProxy.ts';
import { OPERATIONS } from '../operations.ts';
import { crowd } from './crowd.ts';
import { heaviest } from './heaviest.ts';
import { hostile } from './hostile.ts';
import { INNOCENT_QUESTION } from './innocentQuestion.ts';
import { pacedLoad } from './pacedLoad.ts';
import type { RunningProxy } from './runProxy.ts';

/** The gateway under attack, and the way to one of its services. */
export interface Target {
  readonly port: number;
  readonly proxy: RunningProxy;
}

/** What others do to the gateway until `signal`; it tells in words what came of it. */
export type Attack = (signal: AbortSignal) => Promise<string>;

/** One attack, and what comes before it, which the innocent caller is not to be measured beside. */
export interface Case {
  readonly name: string;
  readonly prepare: (target: Target) => Promise<Attack>;
}

const CROWD = 5_000;
const ASKED_PER_SECOND = 20;

/** What is done to the gateway while the innocent caller asks on, one after the other. */
export const CASES: readonly Case[] = [
  { name: 'unloaded', prepare: () => Promise.resolve(() => Promise.resolve('')) },
  { name: 'heaviest', prepare: attackWithTheHeaviest },
  faulty('hang'),
  faulty('drip'),
  faulty('reset'),
  faulty('hugeString'),
  faulty('hugeObjects'),
  faulty('error500Json'),
  faulty('html'),
  faulty('truncated'),
  {
    name: 'crowd',
    prepare: (target) => Promise.resolve((signal) => stayConnected(target, signal)),
  },
];

async function attackWithTheHeaviest({ port }: Target): Promise<Attack> {
  const { lists, next } = await heaviest(port);
  return async (signal) => {
    const { answered, refused } = await hostile(port, next, signal);
    return `8 callers, ${lists} lists of 300 kB each time: ${answered} answered, ${refused} refused`;
  };
}

/** Others ask for what the one service must contribute to, while it misbehaves. */
function faulty(kind: FaultKind): Case {
  return {
    name: kind,
    async prepare({ port, proxy }) {
      await proxy.fault(kind);
      const route = { port, localAddress: '127.0.0.2' };
      const next = OPERATIONS.small.requests();
      const pace = { route, next, perSecond: ASKED_PER_SECOND, connections: 12 };
      return async (signal) => {
        const { latencies, failures } = await pacedLoad(pace, signal);
        await proxy.fault(undefined);
        const slowest = Math.max(0, ...latencies).toFixed(0);
        return `others: ${latencies.length} answered in at most ${slowest} ms, ${failures} in part`;
      };
    },
  };
}

async function stayConnected({ port }: Target, signal: AbortSignal): Promise<string> {
  const { errors, close } = await crowd(port, CROWD, INNOCENT_QUESTION);
  const answered = performance.now();
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
  close();
  const stayed = ((performance.now() - answered) / 1_000).toFixed(0);
  return `${CROWD} connections, each answered once: ${errors} errors; they stayed ${stayed} s more`;
}

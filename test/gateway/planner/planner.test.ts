import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { NOBODY } from '../../../gateway/src/observer.ts';
import { openPlanner, type Planner } from '../../../gateway/src/engine/planner/planner.ts';
import { costlyOperation, costlySupergraph } from './costlyFederation.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SUPERGRAPH = readFileSync(join(ROOT, 'schema/supergraph.graphql'), 'utf8');
const LIMITS = { planningQueue: 3, planningMs: 60_000 };

/** The threads that are started while `action` runs. */
async function threadsOf<Result>(action: () => Promise<Result>): Promise<[Result, Worker[]]> {
  const threads: Worker[] = [];
  const seen = (message: unknown): void =>
    void threads.push((message as { worker: Worker }).worker);
  subscribe('worker_threads', seen);
  try {
    return [await action(), threads];
  } finally {
    unsubscribe('worker_threads', seen);
  }
}

async function codeOf(planned: Promise<unknown>): Promise<unknown> {
  return planned.then(
    () => 'planned',
    (error: { extensions?: Record<string, unknown> }) => error.extensions?.['code'],
  );
}

describe('The planner in its thread', () => {
  let planner: Planner;

  beforeAll(async () => {
    planner = await openPlanner(SUPERGRAPH, LIMITS, NOBODY);
  });
  afterAll(() => planner.close());

  it('plans as the planner in this thread would', async () => {
    const document =
      'query A($p: Boolean!) { departments { code name @skip(if: $p) police { __typename } } }';
    const here = new QueryPlanner(SUPERGRAPH).plan(document, 'A', new Set(), 100);
    expect(await planner.plan(document, 'A')).toEqual(here);
  });

  it('tells how long a plan took', async () => {
    const times: number[] = [];
    const observer = { ...NOBODY, planned: (ms: number) => void times.push(ms) };
    const other = await openPlanner(SUPERGRAPH, LIMITS, observer);
    await other.plan('{ departments { code } }', undefined);
    await other.close();
    expect(times).toEqual([expect.any(Number)]);
  });

  it('keeps what it cannot plan inside, as a cause for the log', async () => {
    const planned = planner.plan('{ nothing }', undefined);
    await expect(planned).rejects.toMatchObject({
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
      message: expect.not.stringContaining('nothing'),
      originalError: { message: expect.stringContaining('nothing') },
    });
  });

  it('does not start on a text that is no supergraph', async () => {
    await expect(openPlanner('type Query {', LIMITS, NOBODY)).rejects.toThrow(/parse/i);
  });

  it('is started anew when it dies, and what it was planning is refused', async () => {
    const [mortal, [thread]] = await threadsOf(() =>
      openPlanner(costlySupergraph(), LIMITS, NOBODY),
    );
    const [outcome, [successor]] = await threadsOf(async () => {
      const dying = mortal.plan(costlyOperation(8), undefined);
      await thread?.terminate();
      return codeOf(dying);
    });
    expect(outcome).toBe('GATEWAY_BUSY');
    expect(successor).toBeDefined();
    expect(await mortal.plan('{ n { id } }', undefined)).toMatchObject({ kind: 'QueryPlan' });
    await mortal.close();
  });

  it('ends its thread when it is closed, refusing what it was asked', async () => {
    const [closing, [thread]] = await threadsOf(() => openPlanner(SUPERGRAPH, LIMITS, NOBODY));
    await closing.close();
    expect(thread?.threadId).toBe(-1);
    expect(await codeOf(closing.plan('{ departments { code } }', undefined))).toBe('GATEWAY_BUSY');
  });
});

describe('A process that has opened a planner', () => {
  it('ends when it has nothing else to do, without closing it', async () => {
    const script = `
      import { readFileSync } from 'node:fs';
      const { openPlanner } = await import('./gateway/src/engine/planner/planner.ts');
      const { NOBODY } = await import('./gateway/src/observer.ts');
      const supergraph = readFileSync('schema/supergraph.graphql', 'utf8');
      const [idle, planner] = await Promise.all(
        [0, 1].map(() => openPlanner(supergraph, ${JSON.stringify(LIMITS)}, NOBODY)),
      );
      const plan = await planner.plan('{ departments { code } }', undefined);
      process.stdout.write(plan.kind);`;
    const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      cwd: ROOT,
      timeout: 60_000,
    });
    expect(stdout).toBe('QueryPlan');
  });
});

describe('The planner under load', () => {
  let planner: Planner;
  const refused: string[] = [];

  beforeAll(async () => {
    const observer = { ...NOBODY, refused: (rule: string) => void refused.push(rule) };
    planner = await openPlanner(costlySupergraph(), LIMITS, observer);
  });
  afterAll(() => planner.close());

  it('lets so many wait, and refuses the next at once', async () => {
    const asked = Array.from({ length: 5 }, () =>
      codeOf(planner.plan(costlyOperation(4), undefined)),
    );
    expect(await Promise.race([asked[4], asked[0]])).toBe('GATEWAY_BUSY');
    expect(await Promise.all(asked)).toEqual([...Array(4).fill('planned'), 'GATEWAY_BUSY']);
    expect(refused).toEqual(['planning']);
    expect(await codeOf(planner.plan('{ n { id } }', undefined))).toBe('planned');
  });

  it('does not hold up the event loop of those it plans for', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    await planner.plan(costlyOperation(8), undefined);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(20);
  });

  it('gives an operation up that takes too long to plan', async () => {
    const hasty = await openPlanner(costlySupergraph(), { ...LIMITS, planningMs: 20 }, NOBODY);
    const planned = hasty.plan(costlyOperation(8), undefined);
    await expect(planned).rejects.toMatchObject({
      extensions: {
        code: 'OPERATION_TOO_LARGE',
        details: { counted: 'more than 20', what: 'milliseconds of planning', limit: 20 },
      },
    });
    expect(await codeOf(hasty.plan('{ n { id } }', undefined))).toBe('planned');
    await hasty.close();
  });
});

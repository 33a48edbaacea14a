import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openFixtureEngine, type OpenedEngine } from './openedEngine.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

function neverSeen(index: number): string {
  return `{ a${index}: departments { code } }`;
}

describe('What is kept of operations never seen before', () => {
  const KNOWN = 50;
  const AT_ONCE = 20;
  let opened: OpenedEngine;

  beforeAll(async () => {
    opened = await openFixtureEngine({ knownOperations: KNOWN });
  });
  afterAll(() => opened.close());

  async function prepareThousands(first: number, after: number): Promise<void> {
    for (let index = first; index < after; index += AT_ONCE) {
      const texts = Array.from({ length: AT_ONCE }, (_, step) => neverSeen(index + step));
      await Promise.all(texts.map((text) => opened.engine.operations.prepare(text, undefined)));
    }
  }

  it('is bounded, and the last ones stay known', async () => {
    await prepareThousands(0, 1_000);
    const before = heap();
    await prepareThousands(1_000, 5_000);
    expect(heap() - before).toBeLessThan(5_000_000);
    const { operations } = opened.engine;
    expect(operations.known(neverSeen(4_999), undefined)).toBeDefined();
    expect(operations.known(neverSeen(4_999 - KNOWN), undefined)).toBeUndefined();
  });

  it('is counted by its size: one long text takes the place of many', async () => {
    const { operations } = opened.engine;
    const first = '{ first: departments { code } }';
    await operations.prepare(first, undefined);
    for (let index = 0; index < 3; index += 1) {
      await operations.prepare(`${neverSeen(index)} #${'x'.repeat(90_000)}`, undefined);
    }
    expect(operations.known(first, undefined)).toBeUndefined();
    const huge = `${first} #${'x'.repeat(250_000)}`;
    await operations.prepare(huge, undefined);
    expect(operations.known(huge, undefined)).toBeUndefined();
  });
});

import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hostile } from './support/addresses.ts';
import { ask, codeOf, question, type Answer, type Ask } from './support/ask.ts';
import { heaviest } from './support/heaviest.ts';
import type { Waited } from './support/innocent.ts';
import { openStage, type Stage } from './support/stage.ts';
import { expectUnharmed, unloaded } from './support/unharmed.ts';

const CALLERS = 8;
const CONCURRENCY = 16;
const ATTACK_MS = 3_000;
const WHOLE_SECONDS = /^[1-9]\d*$/;

let never = 0;
/** Small to send, slow to validate, and no two alike. */
const neverSeen = (): Ask => {
  never += 1;
  const pairs = 'offences(where:{years:[2020,2021]}){year}'.repeat(50);
  return question(`{a${never}:__typename police{${pairs}}}`);
};
/** As many names as a document may have that the schema does not. */
const invalid = (): Ask => {
  never += 1;
  const fields = Array.from({ length: 1_900 }, (_, at) => `f${at}x${never}`);
  return question(`{police{${fields.join(' ')}}}`);
};

describe('Eight callers at the limits of what each may have', () => {
  let stage: Stage;
  let before: Waited;

  beforeAll(async () => {
    stage = await openStage();
    before = await unloaded(stage);
  });
  afterAll(() => stage.close());

  /** Each takes all its places all the time, and comes back after a refusal when it was told to. */
  async function attack(first: number, next: () => Ask): Promise<Answer[]> {
    const answers: Answer[] = [];
    const over = performance.now() + ATTACK_MS;
    async function askOn(localAddress: string): Promise<void> {
      while (performance.now() < over) {
        const answer = await ask(stage.port, { ...next(), localAddress });
        answers.push(answer);
        const rest = Number(answer.headers['retry-after'] ?? 0) * 1_000;
        await setTimeout(Math.min(rest, Math.max(0, over - performance.now())));
      }
    }
    const places = Array.from({ length: CALLERS * CONCURRENCY }, (_, at) =>
      hostile(first + (at % CALLERS)),
    );
    await Promise.all(places.map(askOn));
    return answers;
  }

  const statusesOf = (answers: readonly Answer[]) =>
    [...new Set(answers.map(({ status }) => status))].toSorted((one, other) => one - other);

  it('with the heaviest operation are told when to come back, and do not keep others waiting', async () => {
    const answers = await attack(0, () => question(heaviest()));
    const refused = answers.filter(({ status }) => status === 429);
    expect(statusesOf(answers).filter((status) => status !== 503)).toEqual([200, 429]);
    expect(refused.map((each) => codeOf(each))).toEqual(refused.map(() => 'TOO_MANY_REQUESTS'));
    expect(
      refused.filter(({ headers }) => !WHOLE_SECONDS.test(headers['retry-after'] ?? '')),
    ).toEqual([]);
    await expectUnharmed(stage, before);
  });

  it.each([
    ['operations never seen before', neverSeen, { first: 20, answered: 200 }],
    ['operations that are not valid', invalid, { first: 40, answered: 400 }],
  ])('with %s do not keep others waiting', async (_, next, { first, answered }) => {
    const answers = await attack(first, next);
    expect([answered, 429, 503]).toEqual(expect.arrayContaining(statusesOf(answers)));
    await expectUnharmed(stage, before);
  });
});

describe('A caller', () => {
  let stage: Stage;

  beforeAll(async () => {
    // What is used up stays so.
    stage = await openStage({ CALLER_COST_PER_SECOND: '1' });
  });
  afterAll(() => stage.close());

  /** Asks until its cost is used up. */
  async function usedUp(localAddress: string): Promise<void> {
    const asked = { ...question(heaviest()), localAddress };
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(stage.port, asked)));
    expect(answers.some(({ status }) => status === 429)).toBe(true);
  }

  it('gets no other limits by naming other addresses in X-Forwarded-For', async () => {
    await usedUp(hostile(1));
    for (const claimed of ['10.1.2.3', '127.0.0.2', '10.0.0.1, 10.0.0.2', '::1']) {
      const { headers, body } = question(heaviest());
      const told = { ...headers, 'x-forwarded-for': claimed, forwarded: `for=${claimed}` };
      const { status } = await ask(stage.port, { headers: told, body, localAddress: hostile(1) });
      expect(status).toBe(429);
    }
  });

  it('gets nothing at all by naming tokens that are not known', async () => {
    await usedUp(hostile(2));
    for (let token = 0; token < 50; token += 1) {
      const { headers, body } = question('{ agencies { code } }');
      const told = { ...headers, authorization: `Bearer ${token}` };
      const answer = await ask(stage.port, { headers: told, body, localAddress: hostile(2) });
      expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    }
  });

  it('gets no cost back by hanging up', async () => {
    const gone = Array.from({ length: 8 }, async () => {
      const signal = AbortSignal.timeout(50);
      const { headers, body } = question(heaviest());
      await ask(stage.port, { headers, body, localAddress: hostile(3), signal }).catch(
        () => 'gone',
      );
    });
    expect(await Promise.all(gone)).toHaveLength(8);
    await usedUp(hostile(3));
  });
});

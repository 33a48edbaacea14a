import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOSTILE_REQUESTS } from '../admission/hostileDocuments.ts';
import { ask, question, type Answer, type Ask } from './support/ask.ts';
import { eventually } from './support/eventually.ts';
import type { Waited } from './support/innocent.ts';
import { LEAK } from './support/leaks.ts';
import { ODD_REQUESTS } from './support/oddRequests.ts';
import { RANDOM_REQUESTS } from './support/randomRequests.ts';
import { openSocket } from './support/rawSocket.ts';
import { openStage, type Stage } from './support/stage.ts';
import { expectUnharmed, unloaded } from './support/unharmed.ts';

const RUNS = 150;
const MOST_GROWTH = 1.2;

/** Too deep for what makes JSON here. */
const TOO_DEEP = 'variables 5,000 deep';
const DEEP = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;

const HOSTILE: readonly (readonly [name: string, asked: Ask])[] = HOSTILE_REQUESTS.map(
  ({ name, text, variables }) => {
    if (name !== TOO_DEEP) return [name, question(text, { variables })];
    const { headers, body } = question(text, { variables: { years: 'DEEP' } });
    return [name, { headers, body: String(body).replace('"DEEP"', DEEP) }];
  },
);

describe('A gateway that is attacked', () => {
  let stage: Stage;
  let before: Waited;
  let address = 0;

  beforeAll(async () => {
    stage = await openStage();
    before = await unloaded(stage);
  });
  afterAll(() => stage.close());
  /** From an address of its own, so that it is not refused for what others have asked. */
  async function attack(asked: Ask): Promise<Answer> {
    address += 1;
    const localAddress = `127.2.${Math.floor(address / 250) % 250}.${1 + (address % 250)}`;
    const answer = await ask(stage.port, { ...asked, localAddress });
    expect(answer.text).not.toMatch(LEAK);
    return answer;
  }

  it.each(HOSTILE)('refuses %s', async (_, asked) => {
    expect([400, 413]).toContain((await attack(asked)).status);
  });

  it.each(ODD_REQUESTS)('answers %s without failing', async (_, asked, ...statuses) => {
    expect(statuses).toContain((await attack(asked)).status);
  });

  it.each([40_000_000, 60_000_000])('refuses a body of %d bytes', async (bytes) => {
    const { status } = await attack(question(' '.repeat(bytes)));
    expect(status).toBe(413);
  });

  it.each(RANDOM_REQUESTS)('answers random %s without failing', async (_, requests) => {
    await fc.assert(
      fc.asyncProperty(requests, async (asked) => {
        const { status, text } = await attack(asked);
        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(500);
        const whole = status === 304 ? '{}' : text;
        expect(() => JSON.parse(whole) as unknown).not.toThrow();
      }),
      { numRuns: RUNS },
    );
  });

  it('answers random bytes without failing, in HTTP or not at all', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 200 }).map((each) => Buffer.from(each)),
      fc
        .string({ unit: 'binary-ascii' })
        .map((each) => Buffer.from(`POST /graphql HTTP/1.1\r\n${each}\r\n\r\n`)),
      fc
        .string({ unit: 'binary-ascii' })
        .map((each) => Buffer.from(`GET /graphql?${each} HTTP/1.1\r\nhost: a\r\n\r\n`)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (said) => {
        const raw = await openSocket(stage.port, { localAddress: '127.0.0.250' });
        raw.socket.end(said);
        expect(await raw.closedWithin(5_000)).toBe(true);
        expect(raw.received()).toMatch(/^(?:$|HTTP\/1\.1 [1-4]\d\d )/);
        expect(raw.received()).not.toMatch(LEAK);
      }),
      { numRuns: RUNS },
    );
  });

  it('lives, and has not kept others waiting all the while', async () => {
    await expectUnharmed(stage, before);
    expect([stage.gateway.exitCode, stage.said()]).toEqual([null, '']);
  });

  it('takes no more memory when all of it comes again', async () => {
    const again = async (): Promise<number> => {
      for (const [, asked] of [...HOSTILE, ...ODD_REQUESTS]) await attack(asked);
      return stage.memory();
    };
    const enough = MOST_GROWTH * (await again());
    await again();
    const memory = await eventually(
      () => stage.memory(),
      (now) => now < enough,
    );
    expect(memory).toBeLessThan(enough);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usualLimits } from '../admission/limits.ts';
import { hostile } from './support/addresses.ts';
import { ask, question, type Ask } from './support/ask.ts';
import { eventually } from './support/eventually.ts';
import { heaviest } from './support/heaviest.ts';
import type { Waited } from './support/innocent.ts';
import { openSocket, postBytes, type RawSocket } from './support/rawSocket.ts';
import { openStage, type Stage } from './support/stage.ts';
import { stuck } from './support/stuck.ts';
import { expectUnharmed, unloaded } from './support/unharmed.ts';

const HEADERS_MS = 1_000;
const REQUEST_MS = 2_000;
const TOTAL_MS = 2_000;
/** What the machine may add: the gateway looks once a second, and a thousand sockets are here in the same process. */
const SLACK_MS = 6_000;
const CLIENTS = 1_000;
const DRIP_MS = 250;
const ADDRESSES = 4;
/** For the system to hand over what it kept for those who did not listen. */
const DEAF_MS = 2_000;
const CONCURRENCY = 16;
/** How often others ask as much until the memory is back. */
const MOST_ROUNDS = 8;
/** Answers of that size that a caller's cost is enough for. */
const AFFORDED = 4;
/** So that an answer is larger than the 4 MB that Linux keeps for a socket (tcp_wmem). */
const PADDING = 230;

describe('A thousand slow clients', () => {
  let stage: Stage;
  let before: Waited;
  let sockets: readonly RawSocket[] = [];

  beforeAll(async () => {
    stage = await openStage({
      HEADERS_TIMEOUT_MS: String(HEADERS_MS),
      REQUEST_TIMEOUT_MS: String(REQUEST_MS),
      TOTAL_TIMEOUT_MS: String(TOTAL_MS),
    });
    before = await unloaded(stage);
  });
  afterAll(async () => {
    for (const { socket } of sockets) socket.destroy();
    await stage.close();
  });

  async function connectAll(isDeaf: boolean): Promise<readonly RawSocket[]> {
    sockets = await Promise.all(
      Array.from({ length: CLIENTS }, (_, at) =>
        openSocket(stage.port, { localAddress: hostile(at % ADDRESSES), isDeaf }),
      ),
    );
    return sockets;
  }

  /** Says `opening` on all, and then a byte now and then; how many are closed by the gateway in time. */
  async function drip(opening: string, ms: number): Promise<number> {
    const all = await connectAll(false);
    const write = (text: string): void => all.forEach(({ socket }) => void socket.write(text));
    if (opening !== '') write(opening);
    const dripping = opening === '' ? undefined : setInterval(() => write('x'), DRIP_MS);
    const closed = await Promise.all(all.map((each) => each.closedWithin(ms + SLACK_MS)));
    clearInterval(dripping);
    return closed.filter(Boolean).length;
  }

  const UNFINISHED = 'POST /graphql HTTP/1.1\r\nhost: gateway\r\n';

  it.each([
    ['say nothing', '', HEADERS_MS],
    ['drip their headers', `${UNFINISHED}x-slow: `, HEADERS_MS],
    [
      'drip their bodies',
      `${UNFINISHED}content-type: application/json\r\ncontent-length: 200000\r\n\r\n{`,
      REQUEST_MS,
    ],
  ])('who %s are cut, and others are not kept waiting', async (_, opening, ms) => {
    expect(await drip(opening, ms)).toBe(CLIENTS);
    await expectUnharmed(stage, before);
  });

  it('who never take the largest answer are cut, their memory and their places come back', async () => {
    const largest = question(heaviest(PADDING));
    await askByOthers(largest, 0);
    const memory = await stage.memory();
    await stage.innocent.waited();
    const all = await connectAll(true);
    for (const { socket } of all) socket.write(postBytes(largest.body as string));
    const waiting = await eventually(
      () => stuck(stage.port),
      (now) => now >= ADDRESSES,
    );
    expect(waiting).toBeGreaterThanOrEqual(ADDRESSES);
    const left = await eventually(
      () => stuck(stage.port),
      (now) => now === 0,
    );
    expect(left).toBe(0);
    expect(await cutShort(all)).toBeGreaterThanOrEqual(ADDRESSES);
    // Others of them have waited for their turn and are answered only now.
    for (const { socket } of all) socket.destroy();
    await expectUnharmed(stage, before);
    const enough = memory * 1.2;
    expect(await memoryInUse(largest, enough)).toBeLessThan(enough);
    const { status } = await ask(stage.port, {
      ...question('{ __typename }'),
      localAddress: hostile(0),
    });
    expect(status).toBe(200);
  });

  /** Hears what is left for them; how many have the beginning of an answer and not its end. */
  async function cutShort(all: readonly RawSocket[]): Promise<number> {
    for (const each of all) each.hear();
    await Promise.all(all.map((each) => each.closedWithin(DEAF_MS)));
    return all.filter((each) => isCutShort(each.received())).length;
  }

  /** What was let go is given back to the system when there is work again: so the same answers are asked for, and taken. */
  async function memoryInUse(largest: Ask, enough: number): Promise<number> {
    let now = Infinity;
    for (let round = 1; round < MOST_ROUNDS && now >= enough; round += 1) {
      await askByOthers(largest, round);
      now = await stage.memory();
    }
    return now;
  }

  /** As many answers as the slow ones will be given, but taken; by others in each round. */
  async function askByOthers(largest: Ask, round: number): Promise<void> {
    const asking = Array.from({ length: ADDRESSES }, async (_, at) => {
      const localAddress = hostile(100 + ADDRESSES * round + at);
      for (let turn = 0; turn < AFFORDED; turn += 1) {
        const { status } = await ask(stage.port, { ...largest, localAddress });
        expect(status).toBe(200);
      }
    });
    await Promise.all(asking);
  }

  it('do not have more places than others, and one that is taken is refused', async () => {
    const localAddress = hostile(200);
    const unfinished = postBytes('{"query":').replace(/content-length: \d+/, 'content-length: 99');
    sockets = await Promise.all(
      Array.from({ length: CONCURRENCY }, () => openSocket(stage.port, { localAddress })),
    );
    for (const { socket } of sockets) socket.write(unfinished);
    const asked = { ...question('{ __typename }'), localAddress };
    const refused = await eventually(
      () => ask(stage.port, asked),
      ({ status }) => status === 429,
    );
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '1']);
    const free = await eventually(
      () => ask(stage.port, asked),
      ({ status }) => status === 200,
    );
    expect(free.status).toBe(200);
  });
});

function isCutShort(received: string): boolean {
  const [head = '', ...body] = received.split('\r\n\r\n');
  const length = /^content-length: (\d+)$/im.exec(head)?.[1];
  return head.startsWith('HTTP/1.1 200') && body.join('').length < Number(length);
}

describe('Without other settings a slow client', () => {
  it('has ten seconds for its headers and fifteen for all of its request', () => {
    const { headersTimeoutMs, requestTimeoutMs } = usualLimits();
    expect([headersTimeoutMs, requestTimeoutMs]).toEqual([10_000, 15_000]);
  });
});

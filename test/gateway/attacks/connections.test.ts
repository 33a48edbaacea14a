import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from './support/eventually.ts';
import { openSocket, postBytes, type RawSocket } from './support/rawSocket.ts';
import { openStage, type Stage } from './support/stage.ts';

const CONNECTIONS = 5_000;
/** Files that a process has open beside. */
const OTHERS = 500;
const MOST_MS = 15_000;
/** A dashboard behind one address has so many. */
const OF_ONE_ADDRESS = 10;

/** Files that a process of this user may have open; both ends inherit it. */
function openFiles(): number {
  const limits = readFileSync('/proc/self/limits', 'utf8');
  const [, soft = '0'] = /^Max open files\s+(\d+)/m.exec(limits) ?? [];
  return Number(soft);
}

/** As many as this user may hold open at both ends, which is fewer than five thousand where `ulimit -n` is low. */
const HELD = Math.min(CONNECTIONS, openFiles() - OTHERS);

describe('Five thousand kept connections', () => {
  let stage: Stage;
  let open: readonly RawSocket[] = [];

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(async () => {
    for (const { socket } of open) socket.destroy();
    await stage.close();
  });

  const addressOf = (at: number): string => {
    const number = Math.floor(at / OF_ONE_ADDRESS);
    return `127.1.${Math.floor(number / 250)}.${1 + (number % 250)}`;
  };

  it(`are all answered without an error, and stay (${HELD} here)`, async () => {
    const began = performance.now();
    const request = postBytes(JSON.stringify({ query: '{ agencies { code } }' }));
    open = await Promise.all(
      Array.from({ length: HELD }, async (_, at) => {
        const each = await openSocket(stage.port, { localAddress: addressOf(at) });
        each.socket.write(request);
        return each;
      }),
    );
    const answered = (): readonly RawSocket[] =>
      open.filter((each) => /^HTTP\/1\.1 200 .*"data":/s.test(each.received()));
    await eventually(answered, ({ length }) => length === HELD);
    const ms = performance.now() - began;
    const fine = new Set(answered());
    const others = open.filter((each) => !fine.has(each));
    expect(others.map((each) => each.received().slice(0, 300))).toEqual([]);
    expect(open.filter(({ socket }) => socket.destroyed)).toEqual([]);
    expect(ms).toBeLessThan(MOST_MS);
  });
});

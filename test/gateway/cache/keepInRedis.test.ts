import { afterEach, describe, expect, it } from '@jest/globals';
import { createClient } from '@redis/client';
import { keepInRedis, type RedisStore } from '../../../gateway/src/cache/keepInRedis.ts';
import { NOBODY } from '../../../gateway/src/observer.ts';
import { eventually } from '../releases/eventually.ts';
import { startRedis, withRedis, type RedisProcess } from './redisProcess.ts';

const SECRET = 'a secret that the gateways share';
const VALUE = Buffer.from('{"value":7}');

let redis: RedisProcess | undefined;
let states: string[] = [];
const opened: RedisStore[] = [];

const observer = { ...NOBODY, redis: (state: string) => void states.push(state) };

async function started(secret = SECRET): Promise<{ server: RedisProcess; store: RedisStore }> {
  redis ??= await startRedis();
  const { url } = redis;
  states = [];
  const store = keepInRedis({ url, secret, limits: { redisTimeoutMs: 20 }, observer });
  opened.push(store);
  await eventually(() => states.at(-1) === 'up');
  return { server: redis, store };
}

/** Keeps a value, and waits until it is there. */
async function keepSurely(store: RedisStore, key: string, bytes = VALUE): Promise<void> {
  await eventuallyAsync(async () => {
    store.keep(key, bytes);
    return (await store.find(key)) !== undefined;
  });
}

async function eventuallyAsync(holds: () => Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + 10_000;
  while (!(await holds())) if (performance.now() > giveUpAt) throw new Error('never held');
}

/** How long each of so many look-ups took in milliseconds, one after the other every two milliseconds. */
async function lookUps(store: RedisStore, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const began = performance.now();
    await store.find(`key ${turn}`);
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return times.toSorted((a, b) => a - b);
}

const at = (times: readonly number[], part: number): number =>
  times[Math.floor(times.length * part)] ?? Infinity;

afterEach(async () => {
  for (const store of opened.splice(0)) store.close();
  await redis?.kill();
  redis = undefined;
  states = [];
});

describe('what is kept in Redis', () => {
  it(
    'is found by every gateway with the same secret, and by no other',
    withRedis(async () => {
      const { store } = await started();
      await keepSurely(store, 'a');
      const [same, other] = [await started(), await started('another secret')];
      expect(await same.store.find('a')).toEqual(VALUE);
      expect(await other.store.find('a')).toBeUndefined();
    }),
  );

  it(
    'is refused when it was made up, altered or moved',
    withRedis(async () => {
      const { server, store } = await started();
      await keepSurely(store, 'a');
      const client = createClient({ url: server.url });
      await client.connect();
      expect(await client.strLen('alianza:kept:a')).toBeGreaterThan(VALUE.length);
      await client.sendCommand(['COPY', 'alianza:kept:a', 'alianza:kept:b']);
      await client.sendCommand(['COPY', 'alianza:kept:a', 'alianza:kept:c']);
      await client.sendCommand(['SETRANGE', 'alianza:kept:c', '41', '9']);
      await client.sendCommand(['SET', 'alianza:kept:d', '{"value":9}']);
      client.destroy();
      expect(await Promise.all(['a', 'b', 'c', 'd'].map((key) => store.find(key)))).toEqual([
        VALUE,
        undefined,
        undefined,
        undefined,
      ]);
    }),
  );

  it(
    'is no value that would take Redis too long, and goes within a day',
    withRedis(async () => {
      const { server, store } = await started();
      store.keep('large', Buffer.alloc(64_001));
      await keepSurely(store, 'small');
      expect(await store.find('large')).toBeUndefined();
      const client = createClient({ url: server.url });
      await client.connect();
      expect(await client.ttl('alianza:kept:small')).toBeGreaterThan(86_000);
      client.destroy();
    }),
  );
});

describe('a Redis that fails', () => {
  it(
    'costs a look-up next to nothing while it is frozen, and is used again after',
    withRedis(async () => {
      const { server, store } = await started();
      await keepSurely(store, 'a');
      await lookUps(store, 50);
      server.freeze();
      const times = await lookUps(store, 700);
      // Without the circuit each would wait for as long as its patience lasts.
      expect(at(times, 0.9)).toBeLessThan(3.5);
      expect(states).toContain('down');
      server.thaw();
      await eventually(() => states.at(-1) === 'up');
      await keepSurely(store, 'a');
    }),
  );

  it(
    'costs nothing when it is killed, and is used again once it is back',
    withRedis(async () => {
      const { server, store } = await started();
      await server.kill();
      const times = await lookUps(store, 200);
      expect(at(times, 0.9)).toBeLessThan(3.5);
      redis = await startRedis(Number(new URL(server.url).port));
      await eventually(() => states.at(-1) === 'up');
      await keepSurely(store, 'b');
    }),
  );

  it('is not waited for when it was never there', async () => {
    const url = 'redis://127.0.0.1:1';
    const store = keepInRedis({ url, secret: SECRET, limits: { redisTimeoutMs: 20 }, observer });
    opened.push(store);
    store.keep('a', VALUE);
    expect(await store.find('a')).toBeUndefined();
  });
});

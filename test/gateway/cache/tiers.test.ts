import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Tier } from '@alianza/kit/server/tier';
import { NOBODY } from '../../../gateway/src/observer.ts';
import { eventually } from '../releases/eventually.ts';
import { startReleaseAgency, type ReleaseAgency } from '../releases/releaseAgency.ts';
import { startRedis, withRedis, type RedisProcess } from './redisProcess.ts';
import { openSmallGateway, type SmallGateway, type SmallOptions } from './smallGateway.ts';

const TIERS: readonly [Tier, Tier][] = [
  ['PUBLIC', 'ANALYST'],
  ['ANALYST', 'PUBLIC'],
];

let police: ReleaseAgency;
const gateways: SmallGateway[] = [];

beforeEach(async () => {
  police = await startReleaseAgency('police');
  police.publish('calls', 0);
});

afterEach(async () => {
  await Promise.all(gateways.splice(0).map((gateway) => gateway.close()));
  await police.close();
});

async function open(options: SmallOptions = {}): Promise<SmallGateway> {
  const gateway = openSmallGateway(police, options);
  gateways.push(gateway);
  await eventually(() => gateway.reading()?.isCurrent === true);
  return gateway;
}

async function tierOf(gateway: SmallGateway, tier: Tier): Promise<unknown> {
  const { data } = await gateway.answer('calls', tier);
  return data?.['tier'] ?? data;
}

describe.each(TIERS)('what a %s has been told is never told a %s', (first, second) => {
  it('from memory', async () => {
    const gateway = await open();
    expect(await tierOf(gateway, first)).toBe(first);
    expect(await tierOf(gateway, second)).toBe(second);
    expect([await tierOf(gateway, first), await tierOf(gateway, second)]).toEqual([first, second]);
    expect(gateway.sent()).toBe(2);
  });

  it('while both ask at the same time', async () => {
    const gateway = await open();
    const asking = [first, second, first, second].map((tier) => tierOf(gateway, tier));
    expect(await Promise.all(asking)).toEqual([first, second, first, second]);
    expect(gateway.sent()).toBe(2);
  });

  it('in place of an agency that does not answer', async () => {
    const gateway = await open();
    await tierOf(gateway, first);
    police.fault = (response) => response.writeHead(500).end();
    police.publish('calls', 0);
    await eventually(() => gateway.reading()?.releases[0]?.number === 2);
    const { data, extensions } = await gateway.answer('calls', first);
    expect(data).toEqual({ dataset: 'calls', number: 1, tier: first });
    expect(extensions).toMatchObject({
      currency: 'UNVERIFIED',
      releases: [],
      stale: [{ agency: 'POLICE', releases: [{ dataset: 'calls', number: 1 }] }],
    });
    expect((await gateway.answer('calls', second)).data).toBeNull();
  });

  it(
    'from Redis',
    withRedis(async () => {
      let [found, redisState] = [0, 'down'];
      const observer = {
        ...NOBODY,
        redis: (state: string) => void (redisState = state),
        looked: (cache: string, isFound: boolean) =>
          void (found += Number(cache === 'redis' && isFound)),
      };
      const redis: RedisProcess = await startRedis();
      const options = { redisUrl: redis.url, observer };
      const [one, other] = [await open(options), await open(options)];
      await eventually(() => redisState === 'up');
      expect(await tierOf(one, first)).toBe(first);
      expect(await tierOf(other, second)).toBe(second);
      // A look-up that is late on a busy machine finds nothing, and the next gateway looks again.
      for (let tries = 0; found === 0 && tries < 10; tries += 1) {
        const next = await open(options);
        expect([await tierOf(next, first), await tierOf(next, second)]).toEqual([first, second]);
      }
      expect(found).toBeGreaterThan(0);
      await redis.kill();
    }),
  );
});

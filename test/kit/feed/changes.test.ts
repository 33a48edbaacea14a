import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishRelease } from '@alianza/kit/builder/publish';
import { startSubgraph } from '@alianza/kit/server/startSubgraph';
import { until } from '../../scripts/postgres/until.ts';
import { subgraph } from '../../subgraphs/police/subgraph.ts';
import { everywhere, publicationOf } from '../builder/testRegister.ts';
import { follow, type Followed, hearing } from './follow.ts';
import { type PoliceFeed, policeFeed } from './policeFeed.ts';

const ANNOUNCE = `select pg_notify('release_schedule', 'police.test')`;

describe('Whoever follows the changes of an agency', () => {
  let feed: PoliceFeed;
  beforeAll(async () => {
    feed = await policeFeed();
  });
  afterAll(() => feed.stop());

  async function following(test: (followed: Followed) => Promise<void>): Promise<void> {
    const followed = await hearing(feed.at('/releases/changes'));
    try {
      await test(followed);
    } finally {
      followed.leave();
      await followed.ended;
    }
  }

  it('gets a stream of events that nobody keeps', () =>
    following(async ({ response }) => {
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/event-stream');
      expect(response.headers.get('cache-control')).toBe('no-store');
    }));

  it('is told of a publication once it is committed', () =>
    following(async (followed) => {
      await feed.register.add('police.told', everywhere());
      await publishRelease(feed.register.builder, publicationOf('police.told'));
      await until(() => followed.changes() > 1);
      expect(followed.changes()).toBe(2);
    }));

  it('is told nothing of one that was undone', () =>
    following(async (followed) => {
      await feed.register.add('police.undone', everywhere());
      await publishRelease(feed.register.builder, publicationOf('police.undone', { dryRun: true }));
      // What comes after it in the same channel has come, so it would have come as well.
      await feed.register.owner.raw(ANNOUNCE);
      await until(() => followed.changes() > 1);
      expect(followed.changes()).toBe(2);
    }));

  it('is told of other reference rows', () =>
    following(async (followed) => {
      await feed.register.owner.raw(
        `insert into release.reference (digest) values (repeat('0', 64))`,
      );
      await until(() => followed.changes() > 1);
      expect(followed.changes()).toBe(2);
    }));

  it('hears every second that the stream lives', () =>
    following(async (followed) => {
      await until(() => followed.heartbeats() >= 2);
      expect(followed.changes()).toBe(1);
    }));

  it('is told at once, and hears again, when the connection to the database was lost', () =>
    following(async (followed) => {
      const { rows } = await feed.register.reader.raw(
        `select pg_terminate_backend(pid) as ended from pg_stat_activity
         where application_name = 'alianza police feed' and query ilike 'listen%' and datname = current_database()`,
      );
      expect(rows).toEqual([{ ended: true }]);
      await until(() => followed.changes() === 2);
      await feed.register.owner.raw(ANNOUNCE);
      await until(() => followed.changes() === 3);
    }));

  it('shares one connection of the agency with all the others', () =>
    following(async () => {
      const second = await hearing(feed.at('/releases/changes'));
      const { rows } = await feed.register.reader.raw(
        `select count(*)::integer as ears from pg_stat_activity
         where query ilike 'listen%' and datname = current_database()`,
      );
      second.leave();
      await second.ended;
      expect(rows).toEqual([{ ears: 1 }]);
    }));

  it('is one of 64: the next is refused until one of them leaves', async () => {
    const address = feed.at('/releases/changes');
    const followers = await Promise.all(Array.from({ length: 64 }, () => follow(address)));
    const refused = await fetch(address);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }],
    });
    const [first, ...others] = followers;
    first?.leave();
    await until(async () => {
      const next = await follow(address);
      next.leave();
      return next.response.status === 200;
    });
    for (const follower of others) follower.leave();
    await Promise.all(followers.map(({ ended }) => ended));
  });
});

describe('An agency that stops', () => {
  it('ends the streams first, so that it waits for nobody who follows', async () => {
    const feed = await policeFeed();
    const { ended } = await hearing(feed.at('/releases/changes'));
    const began = performance.now();
    await feed.running.stop();
    await ended;
    expect(performance.now() - began).toBeLessThan(8_000);
    await feed.register.close();
  });

  it('stops also while it looks for a database that is not there', async () => {
    const readerUrl = 'postgres://reader@127.0.0.1:1/none';
    const running = await startSubgraph(subgraph, { readerUrl, port: 0 });
    const followed = await follow(new URL('/releases/changes', running.url));
    await until(() => followed.heartbeats() >= 2);
    await running.stop();
    await followed.ended;
    expect(followed.changes()).toBe(0);
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NOBODY } from '../../../gateway/src/observer.ts';
import {
  followReleases,
  type FollowReleasesOptions,
  type ReleaseFollower,
} from '../../../gateway/src/releases/followReleases.ts';
import { eventually } from './eventually.ts';
import { SECRET, startReleaseAgency, type Feeding, type ReleaseAgency } from './releaseAgency.ts';

let police: ReleaseAgency;
let follower: ReleaseFollower | undefined;
let states: string[] = [];

const observer = {
  ...NOBODY,
  feed: (agency: string, state: string) => void states.push(`${agency} ${state}`),
};

function follow(options: Partial<FollowReleasesOptions> = {}): ReleaseFollower {
  const limits = { feedPollMs: 50, leaseMs: 1_000 };
  follower = followReleases([police.agency], { limits, secret: SECRET, observer, ...options });
  return follower;
}

const numberRead = (): number | undefined => follower?.read().get('police')?.releases[0]?.number;
const looks = (): string[] => police.asked.filter((path) => path.startsWith('/releases?'));

/** Waits until the feed has been looked at so many times more. */
async function moreLooks(count: number): Promise<void> {
  const before = looks().length;
  await eventually(() => looks().length > before + count);
}

beforeEach(async () => {
  states = [];
  police = await startReleaseAgency('police');
  police.publish('calls', 0);
});

afterEach(async () => {
  await follower?.close();
  await police.close();
});

describe('following an agency', () => {
  it('reads the release in force, then a later one from its instant on', async () => {
    follow();
    await eventually(() => numberRead() === 1);
    const { effectiveAt } = police.publish('calls', 400);
    await eventually(() => numberRead() === 2);
    expect(police.now()).toBeGreaterThanOrEqual(effectiveAt);
    expect(states).toEqual(['POLICE current']);
  });

  it('asks with another nonce each time, and one at a time', async () => {
    follow();
    await moreLooks(3);
    expect(new Set(looks()).size).toBe(looks().length);
    expect(looks()[0]).toMatch(/^\/releases\?nonce=[\w-]{16,64}$/);
  });

  it('looks at once when the agency says that something has changed', async () => {
    follow({ limits: { feedPollMs: 60_000, leaseMs: 1_000 } });
    await eventually(() => looks().length >= 2);
    police.publish('calls', 0);
    await eventually(() => numberRead() === 2);
    expect(looks().length).toBeLessThan(10);
  });

  it('opens the stream of changes again when it broke', async () => {
    police.isPushCut = true;
    follow({ limits: { feedPollMs: 60_000, leaseMs: 1_000 } });
    const streams = (): number =>
      police.asked.filter((path) => path === '/releases/changes').length;
    await eventually(() => streams() >= 2);
    police.isPushCut = false;
    const before = looks().length;
    await eventually(() => looks().length > before);
    expect(streams()).toBeGreaterThanOrEqual(3);
  });

  it('calls nothing current once looks are too slow, and does again when they are not', async () => {
    follow({ limits: { feedPollMs: 50, leaseMs: 300 } });
    await eventually(() => states.at(-1) === 'POLICE current');
    police.feedDelayMs = 1_000;
    await eventually(() => states.at(-1) === 'POLICE unverified');
    expect(follower?.read().get('police')).toMatchObject({ isCurrent: false });
    police.feedDelayMs = 0;
    await eventually(() => states.at(-1) === 'POLICE current');
  });

  it('reads nothing of an agency that lost a release, and says so', async () => {
    police.publish('calls', 0);
    follow();
    await eventually(() => numberRead() === 2);
    const lost = police.schedule.pop();
    await eventually(() => states.at(-1) === 'POLICE regressed');
    expect(follower?.read().size).toBe(0);
    police.schedule.push(lost as NonNullable<typeof lost>);
    await eventually(() => states.at(-1) === 'POLICE current');
    expect(numberRead()).toBe(2);
  });

  it('follows nobody without a secret to believe them by', async () => {
    const idle = follow({ secret: undefined });
    expect(idle.read().size).toBe(0);
    await idle.close();
    expect(police.asked).toEqual([]);
  });

  it('asks nothing more once closed', async () => {
    const closed = follow();
    await moreLooks(1);
    await closed.close();
    const { length } = police.asked;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(police.asked).toHaveLength(length);
  });
});

describe('a feed that is not believed', () => {
  const altered = (change: (feeding: Feeding) => void) => ({ alter: change });
  const feedWith = (part: object) => altered(({ feed }) => void Object.assign(feed, part));

  it.each<[string, Partial<ReleaseAgency>]>([
    ['is signed with another secret', altered((feeding) => void (feeding.secret = 'x'))],
    ['answers another question', altered((feeding) => void (feeding.nonce = 'n'.repeat(32)))],
    ['is signed for another agency', altered((feeding) => void (feeding.agency = 'icbf'))],
    ['names another agency', feedWith({ agency: 'icbf' })],
    ['was altered on the way', { forge: (body) => body.replace('"number":1', '"number":7') }],
    ['is no feed', feedWith({ releases: [{ number: 1 }] })],
    ['has a stamp that is no instant', feedWith({ stamp: 'now' })],
    ['is larger than any feed', feedWith({ padding: 'x'.repeat(256_001) })],
  ])('%s', async (_how, forgery) => {
    const honest = { alter: police.alter, forge: police.forge };
    Object.assign(police, forgery);
    follow();
    await moreLooks(2);
    expect(follower?.read().size).toBe(0);
    expect(states).toEqual(['POLICE unverified']);
    Object.assign(police, honest);
    await eventually(() => numberRead() === 1);
  });

  it('comes from a clock that went back', async () => {
    follow();
    await eventually(() => numberRead() === 1);
    police.offsetMs -= 60_000;
    await eventually(() => follower?.read().size === 0);
    await moreLooks(3);
    expect(follower?.read().size).toBe(0);
    police.offsetMs += 60_000;
    await eventually(() => numberRead() === 1);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { FeedRelease, ReleaseFeed } from '@alianza/kit/feed/releaseFeed';
import { KnownSchedule } from '../../../gateway/src/releases/knownSchedule.ts';

const NOW = 1_800_000_000_000;

const row = (number: number, effectiveAt: number, digest = `calls ${number}`): FeedRelease => ({
  dataset: 'calls',
  number,
  digest,
  effectiveAt,
});

const first = row(1, NOW - 5_000);
const second = row(2, NOW + 300);

function feedOf(releases: readonly FeedRelease[], part: Partial<ReleaseFeed> = {}): ReleaseFeed {
  const feed = { agency: 'police', stamp: NOW, reference: '1', staleSeconds: 60, length: 4 };
  return { ...feed, releases, ...part };
}

/** A schedule that has seen one release in force and one announced, and then another feed, at the time it is stamped with. */
function after(feed: ReleaseFeed): KnownSchedule {
  const schedule = new KnownSchedule(1_000);
  schedule.take({ feed: feedOf([first, second]), sentAt: 0, receivedAt: 1 });
  const sentAt = Math.max(2, feed.stamp - NOW);
  schedule.take({ feed, sentAt, receivedAt: sentAt + 1 });
  return schedule;
}

const later = { stamp: NOW + 500 };

describe('a schedule that contradicts what was seen', () => {
  it.each([
    ['is shorter', feedOf([second], { ...later, length: 3 })],
    [
      'has a number with other contents',
      feedOf([row(2, NOW + 300, 'other')], { ...later, length: 5 }),
    ],
    ['lost an announced release', feedOf([first], { stamp: NOW + 100 })],
    ['lost a release that was in force', feedOf([first], { ...later, length: 5 })],
    [
      'moved an announced release',
      feedOf([first, row(2, NOW + 900)], { stamp: NOW + 100, length: 5 }),
    ],
    ['put another in the place of one', feedOf([row(3, NOW + 400)], later)],
    ['lost everything', feedOf([], { ...later, length: 4 })],
  ])('%s: nothing is read', (_how, feed) => {
    const schedule = after(feed);
    expect(schedule.hasRegressed).toBe(true);
    expect(schedule.readingAt(502)).toBeUndefined();
  });

  it('is read again once it agrees with everything that was seen', () => {
    const schedule = after(feedOf([first], { ...later, length: 3 }));
    const again = feedOf([second], { stamp: NOW + 700 });
    schedule.take({ feed: again, sentAt: 700, receivedAt: 701 });
    expect(schedule.hasRegressed).toBe(false);
    expect(schedule.readingAt(702)).toMatchObject({ isCurrent: true, releases: [{ number: 2 }] });
  });

  it('is not believed for having been repeated', () => {
    const schedule = after(feedOf([first], { ...later, length: 3 }));
    const same = feedOf([first], { stamp: NOW + 700, length: 3 });
    schedule.take({ feed: same, sentAt: 700, receivedAt: 701 });
    expect(schedule.hasRegressed).toBe(true);
  });
});

describe('a schedule that goes on', () => {
  it.each([
    ['as it was', feedOf([second], later)],
    ['with one more announced', feedOf([second, row(3, NOW + 5_000)], { ...later, length: 5 })],
    ['with two that came and went unseen', feedOf([row(4, NOW + 450)], { ...later, length: 6 })],
    ['with an earlier number in force again', feedOf([row(1, NOW + 400)], { ...later, length: 5 })],
  ])('%s is read', (_how, feed) => {
    const schedule = after(feed);
    expect(schedule.hasRegressed).toBe(false);
    expect(schedule.readingAt(502)?.isCurrent).toBe(true);
  });

  it('is not taken when its clock went back', () => {
    expect(() => after(feedOf([first, second], { stamp: NOW - 1 }))).toThrow('went back');
  });

  it('is not read while its clock is before an instant that it was read at already', () => {
    const schedule = new KnownSchedule(1_000);
    const take = (stamp: number, at: number): void =>
      schedule.take({ feed: feedOf([first, second], { stamp }), sentAt: at, receivedAt: at + 1 });
    take(NOW, 0);
    const before = schedule.readingAt(400);
    expect(before?.releases).toMatchObject([{ number: 2 }]);
    expect(() => take(NOW + 250, 401)).toThrow('went back');
    expect(schedule.readingAt(402)).toBeUndefined();
    expect(schedule.isBelievedAt(402)).toBe(false);
    take(NOW + 500, 501);
    const again = schedule.readingAt(502);
    expect(again).toMatchObject({ isCurrent: true, releases: before?.releases });
    // What was asked for while its clock went back was read before it was noticed.
    expect(again?.digest).not.toBe(before?.digest);
  });
});

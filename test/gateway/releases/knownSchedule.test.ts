import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FeedRelease, ReleaseFeed } from '@alianza/kit/feed/releaseFeed';
import { KnownSchedule } from '../../../gateway/src/releases/knownSchedule.ts';
import {
  clockOf,
  inForce,
  LEASE,
  namesIn,
  play,
  rowsOf,
  START,
  story,
  type Story,
  type Taken,
} from './scheduleStories.ts';

/** What of a story is not as it should be. */
function wrongIn(tale: Story, isWrong: (taken: Taken, truth: Truth) => boolean): Taken[] {
  const rows = rowsOf(tale);
  const clock = clockOf(tale);
  const truth = { clock, inForce: (instant: number) => String(inForce(rows, instant)) };
  return play(tale).filter((taken) => isWrong(taken, truth));
}

interface Truth {
  readonly clock: (at: number) => number;
  readonly inForce: (instant: number) => string;
}

/** @throws with the smallest story in which a reading is wrong. */
function never(isWrong: (taken: Taken, truth: Truth) => boolean): void {
  fc.assert(
    fc.property(story, (tale) => {
      expect(wrongIn(tale, isWrong)).toEqual([]);
    }),
    { numRuns: 500 },
  );
}

describe('a reading', () => {
  it('names a state that was in force at its instant, which the agency has reached', () => {
    const isWrong = ({ reading, at }: Taken, truth: Truth): boolean =>
      reading.instant > truth.clock(at) ||
      String(namesIn(reading)) !== truth.inForce(reading.instant);
    expect(() => never(isWrong)).not.toThrow();
  });

  it('that is called current is what is in force when it is read, and until its end', () => {
    const isWrong = ({ reading, at }: Taken, { clock, inForce: truth }: Truth): boolean => {
      if (!reading.isCurrent) return false;
      const named = String(namesIn(reading));
      const ends = reading.currentUntil;
      return at >= ends || truth(clock(at)) !== named || truth(clock(ends - 1e-3)) !== named;
    };
    expect(() => never(isWrong)).not.toThrow();
  });

  it('never goes back in time, whatever the way of the looks', () => {
    fc.assert(
      fc.property(story, (tale) => {
        const instants = play(tale).map(({ reading }) => reading.instant);
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a schedule just read', () => {
  const row = { dataset: 'calls', number: 1, digest: 'a', effectiveAt: START - 5_000 };
  const next = { dataset: 'calls', number: 2, digest: 'b', effectiveAt: START + 400 };

  function known(releases: readonly FeedRelease[], part: Partial<ReleaseFeed> = {}): KnownSchedule {
    const schedule = new KnownSchedule(LEASE);
    const feed = {
      agency: 'police',
      stamp: START,
      reference: '1',
      staleSeconds: 5,
      length: 9,
      releases,
      ...part,
    };
    schedule.take({ feed, sentAt: 100, receivedAt: 104 });
    return schedule;
  }

  it('is current for the lease, counted from when it was asked for', () => {
    const schedule = known([row]);
    expect(schedule.readingAt(104)).toMatchObject({ isCurrent: true, instant: START });
    expect(schedule.readingAt(1_090)?.isCurrent).toBe(true);
    expect(schedule.readingAt(1_100)).toMatchObject({ isCurrent: false });
  });

  it.each([
    [5_000, 1_000],
    [2_000, 1_000],
    [1_400, 400],
  ])('of an agency that announces %i ms ahead is believed for %i ms', (leadMs, lease) => {
    const schedule = known([row], { leadMs });
    expect(schedule.readingAt(100 + lease - 5)?.isCurrent).toBe(true);
    expect(schedule.readingAt(100 + lease)?.isCurrent).toBe(false);
    expect(schedule.readingAt(1e6)?.instant).toBe(START + lease);
    expect([99, 101].map((by) => schedule.isBelievedAt(lease + by))).toEqual([true, false]);
  });

  it('of an agency that announces nothing ahead is never current', () => {
    const reading = known([row], { leadMs: 0 }).readingAt(104);
    expect(reading).toMatchObject({ isCurrent: false, instant: START });
  });

  it('is believed for a second at the most where nobody says how far ahead is announced', () => {
    const schedule = new KnownSchedule(60_000);
    const feed = { agency: 'police', stamp: START, reference: '1', staleSeconds: 5, length: 1 };
    schedule.take({ feed: { ...feed, releases: [row] }, sentAt: 0, receivedAt: 0 });
    expect([990, 1_000].map((at) => schedule.readingAt(at)?.isCurrent)).toEqual([true, false]);
  });

  it('is read at the end of its lease for as long as no newer one comes', () => {
    expect(known([row]).readingAt(1e6)).toMatchObject({ isCurrent: false, instant: START + LEASE });
  });

  it('is not called current while a release may or may not be in force yet, and is again after that', () => {
    const schedule = known([row, next]);
    const digests = [450, 502, 510].map((at) => {
      const reading = schedule.readingAt(at);
      return [reading?.releases[0]?.digest, reading?.isCurrent];
    });
    expect(digests).toEqual([
      ['a', true],
      ['a', false],
      ['b', true],
    ]);
  });

  it('has another digest when the reference rows are others, or a release is', () => {
    const digestOf = (part: Partial<ReleaseFeed>): string | undefined => {
      const schedule = new KnownSchedule(LEASE);
      const feed = { agency: 'police', stamp: START, reference: '1', staleSeconds: 5, length: 1 };
      schedule.take({ feed: { ...feed, releases: [row], ...part }, sentAt: 0, receivedAt: 0 });
      return schedule.readingAt(0)?.digest;
    };
    const all = [
      {},
      { reference: '2' },
      { agency: 'icbf' },
      { releases: [{ ...row, digest: 'c' }] },
    ];
    expect(new Set(all.map(digestOf)).size).toBe(all.length);
    expect(digestOf({ length: 4, staleSeconds: 0 })).toBe(digestOf({}));
  });
});

import fc from 'fast-check';
import type { FeedRelease, ReleaseFeed } from '@alianza/kit/feed/releaseFeed';
import { KnownSchedule } from '../../../gateway/src/releases/knownSchedule.ts';
import type { Reading } from '../../../gateway/src/releases/reading.ts';

export const LEASE = 1_000;
const LEAD = 2_000;
const DATASETS = ['calls', 'victims'] as const;

/** One publication: when it is announced on the agency's clock, and how long until others see it. */
interface Publication {
  readonly dataset: string;
  readonly wait: number;
  readonly commit: number;
  readonly extraLead: number;
}

/** One look at the feed: milliseconds after the last, on the way there, on the way back, and whether it is lost. */
interface Look {
  readonly wait: number;
  readonly there: number;
  readonly back: number;
  readonly isLost: boolean;
}

export interface Story {
  readonly offset: number;
  readonly drift: number;
  readonly publications: readonly Publication[];
  readonly looks: readonly Look[];
  readonly reads: readonly number[];
}

const upTo = (max: number): fc.Arbitrary<number> => fc.double({ min: 0, max, noNaN: true });

export const story: fc.Arbitrary<Story> = fc.record({
  offset: fc.integer({ min: -10_000_000, max: 10_000_000 }),
  drift: fc.double({ min: -2e-4, max: 2e-4, noNaN: true }),
  publications: fc.array(
    fc.record({
      dataset: fc.constantFrom(...DATASETS),
      wait: upTo(1_500),
      commit: upTo(900),
      extraLead: fc.oneof(fc.constant(0), upTo(3_000)),
    }),
    { maxLength: 12 },
  ),
  looks: fc.array(
    fc.record({
      wait: fc.oneof(upTo(300), upTo(3_000)),
      there: fc.oneof(upTo(3), upTo(700)),
      back: fc.oneof(upTo(3), upTo(700)),
      isLost: fc.boolean(),
    }),
    { minLength: 1, maxLength: 20 },
  ),
  reads: fc.array(upTo(1), { minLength: 5, maxLength: 25 }),
});

interface Row extends FeedRelease {
  readonly visibleAt: number;
}

export const START = 1_800_000_000_000;

/** The whole schedule, on the agency's clock: both datasets have a release from the start. */
export function rowsOf({ offset, publications }: Story): Row[] {
  const start = START + offset;
  const rows: Row[] = DATASETS.map((dataset) => {
    const digest = `${dataset} 1`;
    return { dataset, number: 1, digest, effectiveAt: start, visibleAt: start };
  });
  let clock = start;
  for (const { dataset, wait, commit, extraLead } of publications) {
    clock += wait;
    const earlier = rows.filter((row) => row.dataset === dataset);
    const last = Math.max(...earlier.map(({ effectiveAt }) => effectiveAt));
    const number = earlier.length + 1;
    const effectiveAt = Math.max(Math.ceil(clock + LEAD + extraLead), last);
    rows.push({
      dataset,
      number,
      digest: `${dataset} ${number}`,
      effectiveAt,
      visibleAt: clock + commit,
    });
  }
  return rows;
}

export function inForce(rows: readonly Row[], instant: number): string[] {
  return DATASETS.map((dataset) => {
    const at = rows.filter((row) => row.dataset === dataset && row.effectiveAt <= instant);
    return (
      at.toSorted((a, b) => a.effectiveAt - b.effectiveAt || a.number - b.number).at(-1)?.digest ??
      'none'
    );
  });
}

function feedAt(rows: readonly Row[], clock: number): ReleaseFeed {
  const visible = rows.filter(({ visibleAt }) => visibleAt <= clock);
  const now = inForce(visible, clock);
  const stamp = Math.floor(clock);
  const releases = visible.filter((row) => row.effectiveAt > stamp || now.includes(row.digest));
  return {
    agency: 'police',
    stamp,
    reference: '1',
    staleSeconds: 0,
    length: visible.length,
    releases,
  };
}

export const namesIn = (reading: Reading): string[] => reading.releases.map(({ digest }) => digest);

/** A reading, and when on the gateway's clock it was taken. */
export interface Taken {
  readonly reading: Reading;
  readonly at: number;
}

/** Plays a story: looks come one after the other, and until the next has come the schedule is read at random moments. */
export function play(tale: Story): Taken[] {
  const taken: Taken[] = [];
  const schedule = new KnownSchedule(LEASE);
  const rows = rowsOf(tale);
  const clockAt = clockOf(tale);
  let sentAt = 0;
  for (const [turn, look] of tale.looks.entries()) {
    sentAt += look.wait;
    const receivedAt = sentAt + look.there + look.back;
    const feed = feedAt(rows, clockAt(sentAt + look.there));
    if (!look.isLost) schedule.take({ feed, sentAt, receivedAt });
    const next = tale.looks[turn + 1] ?? { wait: 5_000, there: 0, back: 0 };
    const until = receivedAt + next.wait + next.there + next.back;
    for (const part of tale.reads.toSorted((a, b) => a - b)) {
      const at = receivedAt + part * (until - receivedAt);
      const reading = schedule.readingAt(at);
      if (reading) taken.push({ reading, at });
    }
    sentAt = receivedAt;
  }
  return taken;
}

export const clockOf =
  ({ offset, drift }: Story) =>
  (at: number): number =>
    START + offset + at * (1 + drift);

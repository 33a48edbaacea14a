import { groupOf, type Lattice } from './lattice.ts';
import type { CountedRecord } from './shape.ts';

declare const secret: unique symbol;

/**
 * True counts and sums of record keys of every group of a lattice: what never leaves the release builder. Made here
 * only; the brand keeps other arrays from passing for it, and a test keeps this file out of the graph's reach.
 */
export interface TrueCounts {
  /** Units in each group of each grouping. */
  readonly n: readonly Float64Array[];
  /** Sum of their record keys modulo 2³². */
  readonly s: readonly Float64Array[];
  readonly [secret]: true;
}

const KEY_RANGE = 2 ** 32;

/** Counts of nobody, for a lattice; `add` fills them in. */
export function emptyCounts({ groupings }: Lattice): TrueCounts {
  const zeros = () => groupings.map(({ groups }) => new Float64Array(groups));
  return { n: zeros(), s: zeros() } as unknown as TrueCounts;
}

/** What is added to one group: units, and the sum of their record keys (any representative modulo 2³²). */
export interface Addend {
  readonly grouping: number;
  readonly group: number;
  readonly n: number;
  readonly s: number;
}

/** Adds units to a group. */
export function add(counts: TrueCounts, { grouping, group, n, s }: Addend): void {
  const numbers = counts.n[grouping];
  const sums = counts.s[grouping];
  if (!numbers || !sums || group >= numbers.length)
    throw new RangeError(`Group ${group} of grouping ${grouping} is outside its grid.`);
  numbers[group] = (numbers[group] ?? 0) + n;
  sums[group] = modulo((sums[group] ?? 0) + modulo(s));
}

/** Counts records in memory: rows of one unit are one in every group they share. */
export function countRecords(
  lattice: Lattice,
  records: readonly CountedRecord[],
  recordKey: (unit: number) => number,
): TrueCounts {
  const counts = emptyCounts(lattice);
  const several = unitsWithSeveralRows(records);
  for (const [grouping, each] of lattice.groupings.entries()) {
    const seen = new Set<string>();
    for (const { unit, codes } of records) {
      const group = groupOf(each, codes);
      if (several.has(unit) && seen.size === seen.add(`${unit}:${group}`).size) continue;
      add(counts, { grouping, group, n: 1, s: recordKey(unit) });
    }
  }
  return counts;
}

function unitsWithSeveralRows(records: readonly CountedRecord[]): ReadonlySet<number> {
  const once = new Set<number>();
  const several = new Set<number>();
  for (const { unit } of records) (once.has(unit) ? several : once).add(unit);
  return several;
}

function modulo(sum: number): number {
  return ((sum % KEY_RANGE) + KEY_RANGE) % KEY_RANGE;
}

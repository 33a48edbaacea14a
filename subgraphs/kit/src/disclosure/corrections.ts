import { groupOf, type Lattice } from './lattice.ts';

/** One unit whose rows in closed periods changed: what was counted of it and what would be now. */
export interface Correction {
  readonly unit: bigint;
  /** Codes of every row that goes or comes. */
  readonly rows: readonly (readonly number[])[];
}

/**
 * Guard R3: the corrections that may be applied together now. Each one-way group and each group that a table breaks down
 * must change by `smallest` units or by none, else the difference of two releases tells of the few; what would touch a
 * smaller change is held, which may make another change too small, and so on until nothing more has to be held.
 */
export function batchOf(
  corrections: readonly Correction[],
  lattice: Lattice,
  smallest: number,
): readonly Correction[] {
  const watched = watchedGroupings(lattice);
  let batch = corrections.map((correction) => ({
    correction,
    groups: groupsOf(correction, lattice, watched),
  }));
  for (;;) {
    const touched = new Map<string, number>();
    for (const { groups } of batch)
      for (const group of groups) touched.set(group, (touched.get(group) ?? 0) + 1);
    const kept = batch.filter(({ groups }) =>
      groups.every((group) => (touched.get(group) ?? 0) >= smallest),
    );
    if (kept.length === batch.length) return kept.map(({ correction }) => correction);
    batch = kept;
  }
}

function watchedGroupings({ groupings, tables }: Lattice): readonly number[] {
  const bases = new Set(tables.flatMap((table) => table.bases));
  const oneWay = groupings.flatMap(({ dimensions }, place) =>
    dimensions.length === 1 ? [place] : [],
  );
  return [...new Set([...bases, ...oneWay])];
}

function groupsOf(
  { rows }: Correction,
  { groupings }: Lattice,
  watched: readonly number[],
): readonly string[] {
  const groups = new Set<string>();
  for (const place of watched) {
    const grouping = groupings[place];
    if (grouping) for (const row of rows) groups.add(`${place}:${groupOf(grouping, row)}`);
  }
  return [...groups];
}

/** Most times in 365 days that corrections go in: each is a pair of vintages more to compare. */
const MOST_A_YEAR = 2;
const YEAR_MS = 365 * 86_400_000;

/** Whether a release at a cut-off may take in corrections, given the cut-offs of those that did (`YYYY-MM-DD`). */
export function mayCorrect(corrected: readonly string[], cutOff: string): boolean {
  const recent = corrected.filter((day) => Date.parse(cutOff) - Date.parse(day) < YEAR_MS);
  return recent.length < MOST_A_YEAR;
}

import { groupOf, type Lattice } from './lattice.ts';

type Rows = readonly (readonly number[])[];

/** One unit whose rows in closed periods changed: those that were counted of it and are no more, and those that are new. */
export interface Correction {
  readonly unit: bigint;
  readonly gone: Rows;
  readonly come: Rows;
}

/**
 * Guard R3: the corrections that may be applied together now. Each one-way group, and each breakdown of a group,
 * must change for `smallest` units or for none, else the difference of two releases tells of the few; what would touch a
 * smaller change is held, which may make another change too small, and so on until nothing more has to be held.
 */
export function batchOf(
  corrections: readonly Correction[],
  lattice: Lattice,
  smallest: number,
): readonly Correction[] {
  let batch = corrections.map((correction) => ({
    correction,
    changes: [...breakdownsChanged(correction, lattice), ...groupsChanged(correction, lattice)],
  }));
  for (;;) {
    const touched = new Map<string, number>();
    for (const { changes } of batch)
      for (const change of changes) touched.set(change, (touched.get(change) ?? 0) + 1);
    const kept = batch.filter(({ changes }) =>
      changes.every((change) => (touched.get(change) ?? 0) >= smallest),
    );
    if (kept.length === batch.length) return kept.map(({ correction }) => correction);
    batch = kept;
  }
}

/** Breakdowns that look different because of the unit: table, base, and group of the base in which its codes changed. */
function breakdownsChanged(
  { gone, come }: Correction,
  { groupings, tables }: Lattice,
): readonly string[] {
  return tables.flatMap(({ name, dimensions, bases }) =>
    bases.flatMap((place, at) => {
      const base = groupings[place];
      const taken = dimensions[at] ?? 0;
      if (!base) return [];
      const codesIn = (rows: Rows, group: number) =>
        codesOf(
          rows.filter((row) => groupOf(base, row) === group),
          taken,
        );
      const groups = new Set([...gone, ...come].map((row) => groupOf(base, row)));
      const changed = [...groups].filter((group) => codesIn(gone, group) !== codesIn(come, group));
      return changed.map((group) => `${name} ${place} ${group}`);
    }),
  );
}

/** One-way groups the unit leaves or joins. */
function groupsChanged({ gone, come }: Correction, { tables }: Lattice): readonly string[] {
  const used = [...new Set(tables.flatMap(({ dimensions }) => dimensions))];
  return used.flatMap((dimension) => {
    const [before, after] = [gone, come].map((rows) => new Set(rows.map((row) => row[dimension])));
    const codes = new Set([...gone, ...come].map((row) => row[dimension]));
    const changed = [...codes].filter((code) => before?.has(code) !== after?.has(code));
    return changed.map((code) => `${dimension} ${code}`);
  });
}

function codesOf(rows: Rows, dimension: number): string {
  const codes = new Set(rows.map((row) => row[dimension] ?? 0));
  return [...codes].toSorted((one, other) => one - other).join();
}

/** Most times in 365 days that corrections go in: each is a pair of vintages more to compare. */
const MOST_A_YEAR = 2;
const YEAR_MS = 365 * 86_400_000;

/** Whether a release at a cut-off may take in corrections, given the cut-offs of those that did (`YYYY-MM-DD`). */
export function mayCorrect(corrected: readonly string[], cutOff: string): boolean {
  const recent = corrected.filter((day) => Date.parse(cutOff) - Date.parse(day) < YEAR_MS);
  return recent.length < MOST_A_YEAR;
}

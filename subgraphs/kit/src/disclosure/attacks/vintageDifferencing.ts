import { groupOf, latticeOf, type LatticeTable } from '../lattice.ts';
import type { ProtectedCell } from '../shape.ts';
import { type Attacked, isPublished, spread } from './attacked.ts';
import { peopleOf } from '../people.ts';

/** What two releases of one family say of those who changed in between. */
export interface VintageFindings {
  /** Units who are the only change in a base of which both releases publish a common cell, ascending. */
  readonly persons: readonly number[];
  /** Cells whose released rows differ although too few changed in one of the groups they break down. */
  readonly cells: readonly { readonly table: number; readonly codes: readonly number[] }[];
}

type Rows = readonly (readonly number[])[];

interface Change {
  readonly unit: number;
  readonly before: Rows;
  readonly after: Rows;
}

/**
 * Compares two releases of one family whose records each hold what was counted for it. A base in which from 1 to
 * `fewest` − 1 units came, left or changed their code must look the same in both; where it is one unit alone, two cells
 * published in both give that unit away even by being equal.
 */
export function vintageDifferencing(
  before: Attacked,
  after: Attacked,
  fewest: number,
): VintageFindings {
  const changes = changesBetween(before, after);
  const touched = after.shape.tables
    .flatMap(({ dimensions }, table) => dimensions.map((dimension) => ({ table, dimension })))
    .flatMap((place) => touchedBases({ before, after }, changes, place))
    .filter(({ units }) => units.size < fewest);
  const alone = touched.filter(({ units, pairs }) => units.size === 1 && pairs.some(isInBoth));
  const persons = new Set(alone.flatMap(({ units }) => [...units]));
  const cells = touched.flatMap(({ table, pairs }) =>
    pairs.filter(differs).map(([, { codes }]) => ({ table, codes })),
  );
  return {
    persons: [...persons].toSorted((a, b) => a - b),
    cells: [...new Map(cells.map((cell) => [`${cell.table}:${cell.codes.join()}`, cell])).values()],
  };
}

/** A cell as it was and as it is. */
type Pair = readonly [old: ProtectedCell, now: ProtectedCell];

function isInBoth([old, now]: Pair): boolean {
  return isPublished(old) && isPublished(now);
}

function differs([old, now]: Pair): boolean {
  return old.value !== now.value || old.status !== now.status;
}

function changesBetween(before: Attacked, after: Attacked): readonly Change[] {
  const earlier = new Map(peopleOf(before.records).map(({ unit, rows }) => [unit, rows]));
  const later = new Map(peopleOf(after.records).map(({ unit, rows }) => [unit, rows]));
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .map((unit) => ({ unit, before: earlier.get(unit) ?? [], after: later.get(unit) ?? [] }))
    .filter((change) => fingerprint(change.before) !== fingerprint(change.after));
}

function fingerprint(rows: Rows): string {
  return rows
    .map((codes) => codes.join())
    .toSorted()
    .join(';');
}

interface TouchedBase {
  readonly table: number;
  readonly units: ReadonlySet<number>;
  /** The cells that break the base down. */
  readonly pairs: readonly Pair[];
}

function touchedBases(
  { before, after }: { readonly before: Attacked; readonly after: Attacked },
  changes: readonly Change[],
  place: { readonly table: number; readonly dimension: number },
): readonly TouchedBase[] {
  const { groupings, tables } = latticeOf(after.shape);
  const table = tables[place.table];
  const grouping = groupings[table?.bases[table.dimensions.indexOf(place.dimension)] ?? -1];
  if (!table || !grouping) return [];
  const baseOf = (codes: readonly number[]) => groupOf(grouping, codes);
  const units = new Map<number, Set<number>>();
  for (const change of changes)
    for (const base of changedBases(change, baseOf, place.dimension))
      units.set(base, (units.get(base) ?? new Set()).add(change.unit));
  const pairs = pairsByBase(
    table,
    baseOf,
    [before, after].map(({ released }) => released[place.table] ?? []),
  );
  return [...units].map(([base, own]) => ({
    table: place.table,
    units: own,
    pairs: pairs.get(base) ?? [],
  }));
}

function changedBases(
  { before, after }: Change,
  baseOf: (codes: readonly number[]) => number,
  dimension: number,
): readonly number[] {
  const codesIn = (rows: Rows, base: number) =>
    [...new Set(rows.filter((codes) => baseOf(codes) === base).map((codes) => codes[dimension]))]
      .toSorted((a = 0, b = 0) => a - b)
      .join();
  const touched = new Set([...before, ...after].map(baseOf));
  return [...touched].filter((base) => codesIn(before, base) !== codesIn(after, base));
}

function pairsByBase(
  { dimensions }: LatticeTable,
  baseOf: (codes: readonly number[]) => number,
  [old = [], now = []]: readonly (readonly ProtectedCell[])[],
): ReadonlyMap<number, Pair[]> {
  const pairs = new Map<number, Pair[]>();
  for (const [at, cell] of now.entries()) {
    const earlier = old[at];
    if (!earlier) continue;
    const base = baseOf(spread(dimensions, cell.codes));
    const known = pairs.get(base) ?? [];
    known.push([earlier, cell]);
    pairs.set(base, known);
  }
  return pairs;
}

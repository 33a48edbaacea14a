import { numberAt } from './at.ts';
import { baseIsLargeEnough } from './baseGuard.ts';
import { groupOfCell, latticeOf, type Lattice, type LatticeTable } from './lattice.ts';
import { type Blocked, NearDuplicates } from './nearDuplicates.ts';
import type { NoiseLookup } from './noiseLookup.ts';
import { peopleOf } from './people.ts';
import type { CountedRecord, FamilyShape, ProtectedCell, ProtectedTables } from './shape.ts';
import { countRecords, type TrueCounts } from './trueCounts.ts';

/** How counts are protected on their way out of the builder. */
export interface Protection {
  readonly noise: NoiseLookup;
  /** Key of a cell from its count and the sum of its record keys: unsigned, 32 bits. */
  readonly cellKey: (n: number, s: number) => number;
  /** Fewest units of a base, and by which two bases differ; 0 switches a guard off, which only an attack's test does. */
  readonly guards: { readonly base: number; readonly nearDuplicate: number };
}

/** Counts ready to be protected: what the guards found is in `blocked`. */
export interface Guarded {
  readonly lattice: Lattice;
  readonly counts: TrueCounts;
  readonly blocked: Blocked;
}

/** The cells of every table: withheld where a guard says so, else with the noise their units draw. */
export function protectCounts(guarded: Guarded, protection: Protection): ProtectedTables {
  return guarded.lattice.tables.map((table) => protectTable(table, guarded, protection));
}

function protectTable(
  table: LatticeTable,
  guarded: Guarded,
  protection: Protection,
): readonly ProtectedCell[] {
  const cells = guarded.lattice.groupings[table.grouping]?.groups ?? 0;
  return Array.from({ length: cells }, (_, at) =>
    protectCell({ table, codes: codesAt(table.sizes, at) }, guarded, protection),
  );
}

interface PlacedCell {
  readonly table: LatticeTable;
  readonly codes: readonly number[];
}

function protectCell(
  { table, codes }: PlacedCell,
  { lattice, counts, blocked }: Guarded,
  { noise, cellKey, guards }: Protection,
): ProtectedCell {
  const groupIn = (place: number) => {
    const grouping = lattice.groupings[place];
    return grouping ? groupOfCell(grouping, table, codes) : 0;
  };
  const isSmall = (base: number) =>
    !baseIsLargeEnough(numberAt(counts.n[base], groupIn(base)), guards.base);
  if (table.bases.some(isSmall)) return { codes, value: null, status: 'WITHHELD_BASE' };
  if (table.bases.some((base) => numberAt(blocked[base], groupIn(base)) > 0))
    return { codes, value: null, status: 'WITHHELD_NEAR_DUPLICATE' };
  const group = groupIn(table.grouping);
  const n = numberAt(counts.n[table.grouping], group);
  const key = () => cellKey(n, numberAt(counts.s[table.grouping], group));
  return { codes, value: n === 0 ? 0 : n + noise.draw(n, key()), status: 'PUBLISHED' };
}

/** Codes of the cell at a place of a table's grid, the last dimension fastest. */
export function codesAt(sizes: readonly number[], at: number): readonly number[] {
  const codes: number[] = [];
  let rest = at;
  for (const size of sizes.toReversed()) {
    codes.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return codes;
}

/** Protection of records held in memory, as the attacks build releases to try themselves on. */
export interface RecordProtection extends Protection {
  /** Record key of a unit: signed, 32 bits. */
  readonly recordKey: (unit: number) => number;
}

/** The same way as the release builder's, over records in memory. */
export function protectRecords(
  shape: FamilyShape,
  records: readonly CountedRecord[],
  protection: RecordProtection,
): ProtectedTables {
  const lattice = latticeOf(shape);
  const counts = countRecords(lattice, records, protection.recordKey);
  const blocked = findNearDuplicates({ lattice, counts }, records, protection.guards.nearDuplicate);
  return protectCounts({ lattice, counts, blocked }, protection);
}

function findNearDuplicates(
  { lattice, counts }: Omit<Guarded, 'blocked'>,
  records: readonly CountedRecord[],
  smallest: number,
): Blocked {
  if (smallest === 0) return lattice.groupings.map(({ groups }) => new Uint8Array(groups));
  const search = new NearDuplicates(lattice, counts, smallest);
  const people = peopleOf(records);
  for (const { rows } of people) search.look({ rows, weight: 1 });
  if (search.startConfirming()) for (const { rows } of people) search.confirm({ rows, weight: 1 });
  return search.blocked();
}

import { periodStateOf, type PeriodState } from '../disclosure/closedPeriods.ts';
import { groupOfCell, type Lattice } from '../disclosure/lattice.ts';
import type {
  CellStatus,
  FamilyShape,
  ProtectedCell,
  ProtectedTables,
} from '../disclosure/shape.ts';
import type { TrueCounts } from '../disclosure/trueCounts.ts';
import { type DatasetFamily, TIME_DIMENSIONS } from '../release/family.ts';
import { ReleaseRefused } from './releaseRefused.ts';

/** What a family declares of its cells beyond what is counted: impossible ones, official totals, and the cut-off. */
export interface Declared {
  readonly family: DatasetFamily;
  readonly shape: FamilyShape;
  readonly lattice: Lattice;
  readonly counts: TrueCounts;
  readonly cutOff: string;
}

/** Sets the cells that are known without counting: periods that are not closed, combinations that cannot exist, official totals. */
export function declaredCells(declared: Declared, drawn: ProtectedTables): ProtectedTables {
  return drawn.map((cells, table) =>
    cells.map((cell) =>
      declaredCell(declared, { table, cell, codes: namedCodes(declared.shape, table, cell) }),
    ),
  );
}

interface Named {
  readonly table: number;
  readonly cell: ProtectedCell;
  readonly codes: Readonly<Record<string, string>>;
}

function declaredCell(declared: Declared, { table, cell, codes }: Named): ProtectedCell {
  const { family, shape, cutOff } = declared;
  const time = TIME_DIMENSIONS.map((name) => codes[name]).find((code) => code !== undefined);
  const state = time === undefined ? 'CLOSED' : periodStateOf(time, cutOff);
  if (state !== 'CLOSED') return { ...cell, value: null, status: NOT_CLOSED[state] };
  if (isImpossible(family, codes)) return impossible(declared, { table, cell, codes });
  const name = shape.tables[table]?.name;
  const official = family.official?.find(
    (each) => each.table === name && sameCodes(each.codes, codes),
  );
  return official ? { ...cell, value: official.value, status: 'OFFICIAL' } : cell;
}

const NOT_CLOSED: Readonly<Record<Exclude<PeriodState, 'CLOSED'>, CellStatus>> = {
  OPEN: 'WITHHELD_OPEN_PERIOD',
  NOT_BEGUN: 'NOT_REPORTED',
};

function isImpossible({ impossible: all = [] }: DatasetFamily, codes: Named['codes']): boolean {
  return all.some((each) => Object.entries(each).every(([name, code]) => codes[name] === code));
}

/** Nobody may be in a combination that was declared impossible. */
function impossible(
  { family, lattice, counts }: Declared,
  { table, cell, codes }: Named,
): ProtectedCell {
  const place = lattice.tables[table];
  const grouping = place && lattice.groupings[place.grouping];
  const group = grouping ? groupOfCell(grouping, place, cell.codes) : 0;
  if (place && (counts.n[place.grouping]?.[group] ?? 0) > 0)
    throw new ReleaseRefused(
      `${family.id}: the register has units with ${Object.values(codes).join(', ')}, which the family declares impossible. Correct the declaration or the statement; nothing was published.`,
    );
  return { ...cell, value: 0, status: 'STRUCTURAL_ZERO' };
}

function namedCodes(shape: FamilyShape, table: number, { codes }: ProtectedCell): Named['codes'] {
  const dimensions = shape.tables[table]?.dimensions ?? [];
  const named = dimensions.map((dimension, at) => {
    const { name = '', codes: list = [] } = shape.dimensions[dimension] ?? {};
    return [name, list[codes[at] ?? 0] ?? ''] as const;
  });
  return Object.fromEntries(named);
}

function sameCodes(declared: Named['codes'], codes: Named['codes']): boolean {
  const names = Object.keys(codes);
  return (
    names.length === Object.keys(declared).length &&
    names.every((name) => declared[name] === codes[name])
  );
}

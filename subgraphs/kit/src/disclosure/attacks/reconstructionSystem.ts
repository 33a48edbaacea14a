import { groupOf, latticeOf } from '../lattice.ts';
import type { ProtectedCell } from '../shape.ts';
import { type Attacked, isPublished, type KnownTotal, spread } from './attacked.ts';
import { groupSets } from './groupSets.ts';
import type { Person } from '../people.ts';

/** The attribute under attack: one code of one dimension, had or not. */
export interface Attribute {
  readonly dimension: number;
  readonly code: number;
}

/** One cell of the attribute: how many of these people have it, with noise of a variance or exactly. */
export interface Equation {
  readonly members: readonly number[];
  readonly value: number;
  readonly exact: boolean;
}

/**
 * One equation per set of people of whom the release, or a known total, says how many have the attribute. Sets that
 * several tables describe give one, for their cells are one draw; where one of them is exact, the exact one.
 */
export function equationsOf(
  attacked: Attacked,
  attribute: Attribute,
  means: EquationMeans,
): readonly Equation[] {
  const found = new Map<string, Equation>();
  for (const table of attacked.shape.tables.keys())
    for (const [name, equation] of equationsOfTable(attacked, attribute, { ...means, table }))
      if (!found.get(name)?.exact) found.set(name, equation);
  return [...found.values()];
}

/** The people of a release, and exact totals known from elsewhere. */
export interface EquationMeans {
  readonly people: readonly Person[];
  readonly known: readonly KnownTotal[];
}

function equationsOfTable(
  { shape, released }: Attacked,
  { dimension, code }: Attribute,
  { people, known, table }: EquationMeans & { readonly table: number },
): readonly (readonly [string, Equation])[] {
  const { groupings, tables } = latticeOf(shape);
  const { dimensions = [], bases = [] } = tables[table] ?? {};
  const at = dimensions.indexOf(dimension);
  const grouping = groupings[bases[at] ?? -1];
  if (!grouping) return [];
  const sets = groupSets(grouping, people);
  const totals = known.filter((total) => total.table === table);
  return [...(released[table] ?? []).flatMap(readable), ...totals.map(asExact)].flatMap((cell) => {
    if (cell.codes[at] !== code) return [];
    const set = sets.get(groupOf(grouping, spread(dimensions, cell.codes)));
    const { value, exact } = cell;
    return set ? [[set.name, { members: set.members, value, exact }] as const] : [];
  });
}

function readable(cell: ProtectedCell): readonly (Cell & { readonly exact: boolean })[] {
  if (isPublished(cell)) return [{ ...cell, exact: false }];
  const { codes, value, status } = cell;
  return status === 'OFFICIAL' && value !== null ? [asExact({ codes, value })] : [];
}

interface Cell {
  readonly codes: readonly number[];
  readonly value: number;
}

function asExact({ codes, value }: Cell): Cell & { readonly exact: boolean } {
  return { codes, value, exact: true };
}

import type { KitContext } from '../server/context.ts';
import type { Cell } from './cell.ts';
import type { DatasetFamily } from './family.ts';

/** All cells of one table, to be found by their codes. */
export interface WholeTable {
  readonly cells: readonly Cell[];
  /** The cell with the codes given by dimension; further dimensions among them are left aside. */
  find(codes: Readonly<Record<string, string>>): Cell | undefined;
}

/** The family of the dataset a cell belongs to. */
export function familyOf({ dataset }: Cell, { families }: KitContext): DatasetFamily {
  const family = families.get(dataset);
  if (family) return family;
  throw new TypeError(`A cell belongs to ${dataset}, which is not among the ministry's families.`);
}

/**
 * A table of a cell's dataset, read whole from the very release the cell comes from: one read serves every cell of an
 * answer, and what is worked out of two cells never mixes two releases.
 */
export async function wholeTable(
  cell: Cell,
  table: string,
  context: KitContext,
): Promise<WholeTable> {
  const { dataset, release } = cell;
  const dimensions = familyOf(cell, context).tables[table] ?? [];
  const request = { dataset, table, dimensions, wanted: {}, asOf: null, release };
  const cells = await context.loaders.cells.load(request);
  const byCodes = indexOf(cells);
  return { cells, find: (codes) => byCodes.get(keyOf(dimensions.map((name) => codes[name]))) };
}

const indexes = new WeakMap<readonly Cell[], ReadonlyMap<string, Cell>>();

/** The cells by their codes; made once for a table, though every cell of an answer asks for it. */
function indexOf(cells: readonly Cell[]): ReadonlyMap<string, Cell> {
  const made = indexes.get(cells);
  if (made) return made;
  const index = new Map(cells.map((cell) => [keyOf(Object.values(cell.codes)), cell]));
  indexes.set(cells, index);
  return index;
}

function keyOf(codes: readonly (string | undefined)[]): string {
  return codes.join('|');
}

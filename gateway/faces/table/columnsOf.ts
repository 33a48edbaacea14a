import { type Column, joined } from './column.ts';
import type { Leaf } from './leaf.ts';
import type { Shape } from './shape.ts';

/** Every column of a shape's rows: the section, what a row is about, its figures, and the release they are from. */
export function columnsOf(shape: Shape): readonly Column[] {
  const found = new Map<string, { readonly column: Column; readonly rank: number }>();
  for (const leaf of leavesIn(shape)) {
    const { column } = leaf;
    const before = found.get(column.name);
    const merged = before ? joined(before.column, column) : column;
    found.set(column.name, { column: merged, rank: before?.rank ?? rankOf(leaf) });
  }
  const ranked = [...found.values()].toSorted((one, other) => one.rank - other.rank);
  return [sectionColumn(shape), ...ranked.map(({ column }) => column)];
}

function leavesIn({ leaves, branches }: Shape): readonly Leaf[] {
  return [...leaves, ...branches.flatMap(({ shape }) => leavesIn(shape))];
}

function rankOf({ column, figure }: Leaf): number {
  if (figure) return 1;
  return column.name.startsWith('release_') ? 2 : 0;
}

function sectionColumn(shape: Shape): Column {
  return {
    name: 'section',
    type: 'string',
    title: 'List the row is from',
    description: 'Which list of the operation the row is from, by its names from the root.',
    values: sectionsOf(shape).map(({ section }) => section),
  };
}

/** Every shape that can have rows, in the order of the document. */
export function sectionsOf(shape: Shape): readonly Shape[] {
  const inside = shape.branches.flatMap((branch) => sectionsOf(branch.shape));
  return shape.leaves.length > 0 ? [shape, ...inside] : inside;
}

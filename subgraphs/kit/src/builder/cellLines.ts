import type { BuiltRelease } from './buildRelease.ts';

/** Columns of `release.cell` that {@link cellLines} fills, in their order. */
export const CELL_COLUMNS = ['tbl', 'd1', 'd2', 'd3', 'position', 'value', 'status'];

/** Every cell as COPY text, table by table in the order of the grid. Codes are closed lists: nothing in them needs escaping. */
export function* cellLines({
  shape,
  tables,
}: Pick<BuiltRelease, 'shape' | 'tables'>): Generator<string> {
  for (const [place, cells] of tables.entries()) {
    const table = shape.tables[place];
    if (!table) continue;
    const lists = table.dimensions.map((dimension) => shape.dimensions[dimension]?.codes ?? []);
    for (const [at, { codes, value, status }] of cells.entries()) {
      const named = [0, 1, 2].map((dimension) => lists[dimension]?.[codes[dimension] ?? 0] ?? '');
      yield `${[table.name, ...named, at + 1, value ?? '\\N', status].join('\t')}\n`;
    }
  }
}

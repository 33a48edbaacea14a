import type { FlatTable } from '../../table/column.ts';

/** A table as a JSON list of rows, each with every column by its name. */
export function jsonOf({ columns, rows }: FlatTable): string {
  const names = columns.map(({ name }) => name);
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]))),
  );
}

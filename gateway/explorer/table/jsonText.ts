import type { FlatTable } from '../../faces/table/column.ts';

/** A table as JSON: one object a row, under the names of the columns. */
export function jsonText({ columns, rows }: FlatTable): string {
  const records = rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, place) => [name, row[place] ?? null])),
  );
  return `${JSON.stringify(records, null, 2)}\n`;
}

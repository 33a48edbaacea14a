import type { Cell, FlatTable } from '../../faces/table/column.ts';

/** What separates the cells of a line; where the comma is decimal, spreadsheets expect a semicolon. */
export type Separator = ',' | ';';

/** By this mark spreadsheets know that the file is UTF-8. */
const BOM = '\uFEFF';

/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A table as CSV: texts in quotes, so that codes like 05 stay texts; numbers bare, with a decimal point. */
export function csvText({ columns, rows }: FlatTable, separator: Separator): string {
  const line = (cells: readonly Cell[]) => cells.map(cellText).join(separator);
  const header = line(columns.map(({ name }) => name));
  return `${BOM}${[header, ...rows.map(line)].join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}

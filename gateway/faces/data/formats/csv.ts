import type { Cell, FlatTable } from '../../table/column.ts';

/** How a CSV file is written. */
export interface CsvOptions {
  /** Excel takes a file for UTF-8 only when it begins with this mark. */
  readonly bom: boolean;
  readonly separator: ',' | ';';
}

/** The mark of byte order, as text. */
const BOM = '\uFEFF';

/**
 * A table as CSV (RFC 4180): decimal points, one row of names, an empty cell where there is no value. A text that a
 * spreadsheet would run as a formula carries an apostrophe; a number never does. A text that looks like a number is quoted.
 */
export function csvOf({ columns, rows }: FlatTable, { bom, separator }: CsvOptions): string {
  const lines = [columns.map(({ name }) => name), ...rows].map((row) =>
    row.map((cell) => fieldOf(cell, separator)).join(separator),
  );
  return `${bom ? BOM : ''}${lines.join('\r\n')}\r\n`;
}

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

const NUMBER_LIKE = /^[\d.,]+$/;

function fieldOf(cell: Cell, separator: string): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  const isPlain = !/["\r\n]/.test(text) && !text.includes(separator) && text !== '';
  return isPlain && !NUMBER_LIKE.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

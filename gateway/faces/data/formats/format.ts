import type { FlatTable } from '../../table/column.ts';
import { csvOf, type CsvOptions } from './csv.ts';
import { jsonOf } from './json.ts';
import { parquetOf } from './parquet.ts';

/** A kind of file, by the ending of its name. */
export type FormatName = 'csv' | 'json' | 'parquet';

/** How a table is written as one kind of file. */
export interface Format {
  readonly mediaType: string;
  readonly write: (table: FlatTable, options: CsvOptions) => string | Buffer;
}

/** Every kind of file. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', write: csvOf },
  json: { mediaType: 'application/json; charset=utf-8', write: jsonOf },
  parquet: { mediaType: 'application/vnd.apache.parquet', write: parquetOf },
};

/** The kinds of file, as lists name them. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

/** Whether an ending names a kind of file. */
export function isFormat(ending: string): ending is FormatName {
  return Object.hasOwn(FORMATS, ending);
}

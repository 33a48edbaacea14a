/**
 * An extract is the file a ministry hands over: one CSV whose columns, codes and date format are the
 * ministry's own. This is its contract, written as data; the importer, the error texts and the tests read it.
 */
export interface Extract {
  /** Short name used on the command line and in messages, e.g. `offences`. */
  readonly name: string;
  /** File name the ministry uses, e.g. `SIEDCO_delitos.csv`. */
  readonly file: string;
  readonly delimiter: ',' | ';';
  /** Register table that receives the rows, e.g. `offence` (in schema `register`). */
  readonly table: string;
  /** Columns of the register table that identify one row in the ministry's own system. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
}

export interface Column {
  /** Header as the ministry writes it, e.g. `FECHA_HECHO`. */
  readonly header: string;
  /** Column of the register table, e.g. `fact_date`. */
  readonly target: string;
  readonly type: ColumnType;
  /** A required column may not be empty; an optional one becomes null (recorded as unknown). */
  readonly required: boolean;
}

/** What a cell may hold. Everything else is a bad row, named by line, column, rule and remedy. */
export type ColumnType =
  | { readonly kind: 'text'; readonly pattern?: RegExp; readonly maxLength: number }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'date'; readonly formats: readonly DateFormat[] }
  | { readonly kind: 'code'; readonly codes: Readonly<Record<string, string | null>> }
  | { readonly kind: 'department' }
  | { readonly kind: 'municipality' }
  | { readonly kind: 'country' };

export type DateFormat = 'YYYY-MM-DD' | 'DD/MM/YYYY';

/** Words ministries write where they know nothing; in an optional column they become null. */
export const MISSING_WORDS: readonly string[] = ['', 'SIN DATO', 'NO REPORTA', 'N/A', '-'];

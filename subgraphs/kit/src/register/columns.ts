import type { Column, ColumnType, DateFormat } from './extract.ts';

/** A column the register cannot do without: an empty cell makes the row a bad row. */
export function required(header: string, target: string, type: ColumnType): Column {
  return { header, target, type, required: true };
}

/** A column the ministry may leave empty; what it did not record becomes null. */
export function optional(header: string, target: string, type: ColumnType): Column {
  return { header, target, type, required: false };
}

/** Free text of at most `maxLength` characters, of the given form when one is declared. */
export function text(maxLength: number, pattern?: RegExp): ColumnType {
  return pattern ? { kind: 'text', maxLength, pattern } : { kind: 'text', maxLength };
}

/** A whole number, both bounds included. */
export function integer(min: number, max: number): ColumnType {
  return { kind: 'integer', min, max };
}

/** A day of the calendar in one of the formats the ministry writes. */
export function date(...formats: readonly DateFormat[]): ColumnType {
  return { kind: 'date', formats };
}

/** The ministry's own words, each with the code the register keeps. */
export function codes(words: Readonly<Record<string, string | null>>): ColumnType {
  return { kind: 'code', codes: words };
}

/** A two-digit DIVIPOLA department. */
export const DEPARTMENT: ColumnType = { kind: 'department' };

/** A five-digit DIVIPOLA municipality; a retired code becomes its successor. */
export const MUNICIPALITY: ColumnType = { kind: 'municipality' };

/** An ISO 3166-1 alpha-2 country. */
export const COUNTRY: ColumnType = { kind: 'country' };

/** Yes or no as Colombian forms write it. */
export const YES_NO: ColumnType = codes({ SI: 'true', NO: 'false' });

/** NUNC: department 2, municipality 3, body 2, office 5, year 4, consecutive 5. */
export const NUNC: ColumnType = text(21, /^\d{21}$/);

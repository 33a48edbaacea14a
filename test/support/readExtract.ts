import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { compileCheck, type Rule } from '@alianza/kit/register/check';
import type { Extract } from '@alianza/kit/register/extract';
import type { Geography } from '@alianza/kit/register/geography';
import { geography } from '../../subgraphs/interior/reference/geography.ts';

/** A row as the register would hold it: text or null by target column. */
export type RegisterRow = Readonly<Record<string, string | null>>;

export interface ReadExtract {
  readonly header: readonly string[];
  /** Cells of the good rows as the agency wrote them, by target column. */
  readonly cells: readonly Readonly<Record<string, string>>[];
  readonly rows: readonly RegisterRow[];
  /** Rule that each bad row broke first. */
  readonly refusals: readonly Rule[];
}

/** Reads an extract without a database: the same checks as the importer's, row by row. */
export function readExtract(file: string, extract: Extract): ReadExtract {
  const [header = [], ...records] = parse(readFileSync(file), { delimiter: extract.delimiter });
  const checks = extract.columns.map((column) => compileCheck(column, knownPlaces()));
  const targets = extract.columns.map(({ target }) => target);
  const read = {
    header,
    cells: [] as Record<string, string>[],
    rows: [] as RegisterRow[],
    refusals: [] as Rule[],
  };
  for (const record of records) {
    const checked = record.map((cell, index) => checks[index]?.(cell) ?? null);
    const refusal = checked.find((each) => typeof each === 'object' && each !== null);
    if (refusal && typeof refusal === 'object') read.refusals.push(refusal.rule);
    else {
      read.cells.push(keyed(targets, record));
      read.rows.push(keyed(targets, checked as (string | null)[]));
    }
  }
  return read;
}

function keyed<T>(keys: readonly string[], values: readonly T[]): Record<string, T> {
  return Object.fromEntries(keys.map((key, index) => [key, values[index] as T]));
}

let places: Geography | undefined;

/** DIVIPOLA as the importer finds it in every ministry's database. */
function knownPlaces(): Geography {
  const codes = (table: string) => rowsOf(table).map(({ code }) => String(code));
  const retired = rowsOf('reference.retired_municipality');
  places ??= {
    departments: new Set(codes('reference.department')),
    municipalities: new Set(codes('reference.municipality')),
    retired: new Map(retired.map(({ code, successor }) => [String(code), String(successor)])),
  };
  return places;
}

function rowsOf(name: string) {
  const found = geography().find(({ table }) => table === name);
  if (!found) throw new RangeError(`The geography has no table ${name}.`);
  return found.rows;
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Extract } from '@alianza/kit/register/extract';
import type { AgencyName } from '@alianza/kit/agencies';
import { BAD_KINDS, corrupt } from './corrupt.ts';
import { createCsvFile } from './csvFile.ts';
import type { DirtCount } from './dirt.ts';
import { encoderOf, type Value } from './encode.ts';
import { createRandom } from './random.ts';

/** A register row by target column; a column of the extract may not be left out, null says nothing was recorded. */
export type Row = Readonly<Record<string, Value>>;

/** The extract of one agency under construction. */
export interface ExtractFile {
  readonly extract: Extract;
  readonly agency: AgencyName;
  readonly write: (row: Row) => void;
  readonly close: () => { readonly rows: number; readonly badRows: number };
}

export interface ExtractPlace {
  readonly folder: string;
  readonly agency: AgencyName;
  readonly seed: number;
}

/** One row in so many is entered wrongly first and then again as it should be: 0.125 %, far from the importer's 1 %. */
const ROWS_PER_BAD_ROW = 800;
const SECOND_FORMAT = 0.06;
/** Withdrawn by DANE in favour of the key; some offices go on writing them. */
const RETIRED: Readonly<Record<string, string>> = { '27493': '27086', '94343': '94663' };
const STILL_RETIRED = 0.5;

/** Creates `<folder>/<agency>/<file>` with the agency's header; rows are written as the agency would. */
export function createExtractFile(
  extract: Extract,
  { folder, agency, seed }: ExtractPlace,
  dirt: DirtCount,
): ExtractFile {
  mkdirSync(join(folder, agency), { recursive: true });
  const headers = extract.columns.map(({ header }) => header);
  const file = createCsvFile(join(folder, agency, extract.file), extract.delimiter, headers);
  const encode = createEncoder(extract, `${seed}/${agency}/${extract.name}`, dirt);
  let rows = 0;
  let badRows = 0;
  const writeBadRow = (cells: readonly string[]) => {
    const kind = BAD_KINDS[badRows % BAD_KINDS.length] ?? 'UNKNOWN_CODE';
    const bad = corrupt(cells, extract.columns, kind);
    if (!bad) return;
    file.write(bad);
    badRows += 1;
    dirt[kind] += 1;
  };
  const write = (row: Row) => {
    const cells = encode(row);
    rows += 1;
    if (rows % ROWS_PER_BAD_ROW === 0) writeBadRow(cells);
    file.write(cells);
  };
  const close = () => {
    file.close();
    return { rows, badRows };
  };
  return { extract, agency, write, close };
}

function createEncoder(extract: Extract, seed: string, dirt: DirtCount) {
  const random = createRandom(`${seed}/cells`);
  const columns = extract.columns.map((column) => ({
    column,
    encode: encoderOf(column, random),
  }));
  const twoFormats = extract.columns.some(
    ({ type }) => type.kind === 'date' && type.formats.length > 1,
  );
  return (row: Row): readonly string[] => {
    const format = twoFormats && random.chance(SECOND_FORMAT) ? 1 : 0;
    dirt.SECOND_DATE_FORMAT += format;
    return columns.map(({ column: { target, type }, encode }) => {
      const value = row[target];
      if (value === undefined) throw new RangeError(`A row of ${extract.name} lacks ${target}.`);
      const retired = type.kind === 'municipality' && value !== null ? RETIRED[value] : undefined;
      if (retired === undefined || !random.chance(STILL_RETIRED)) return encode(value, format);
      dirt.RETIRED_MUNICIPALITY += 1;
      return retired;
    });
  };
}

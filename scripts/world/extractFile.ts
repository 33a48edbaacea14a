import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Extract } from '@alianza/kit/register/extract';
import type { AgencyName } from '@alianza/kit/agencies';
import { BAD_KINDS, corrupt } from './corrupt.ts';
import { createCsvFile } from './csvFile.ts';
import type { DirtCount } from './dirt.ts';
import { encoderOf, type Value } from './encode.ts';
import { createRandom, type Random } from './random.ts';

/** Register values by target column; null says nothing was recorded. */
export type Row = Readonly<Record<string, Value>>;

/** The extract of one agency under construction. */
export interface ExtractFile {
  readonly extract: Extract;
  readonly agency: AgencyName;
  /** A row in parts, every row of a file in the same ones; of two parts with a column the later counts. */
  readonly write: (...parts: readonly Row[]) => void;
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
  const write = (...parts: readonly Row[]) => {
    const cells = encode(parts);
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

/** Parts are not merged row by row: which part holds a column is found once, as all rows are built alike. */
function createEncoder(extract: Extract, seed: string, dirt: DirtCount) {
  const random = createRandom(`${seed}/cells`);
  const fields = extract.columns.map((column) => ({
    target: column.target,
    place: column.type.kind === 'municipality',
    encode: encoderOf(column, random),
  }));
  const twoFormats = extract.columns.some(
    ({ type }) => type.kind === 'date' && type.formats.length > 1,
  );
  const retire = createRetire(random, dirt);
  let sources: readonly number[] | undefined;
  return (parts: readonly Row[]): readonly string[] => {
    sources ??= fields.map(({ target }) => parts.findLastIndex((part) => target in part));
    const format = twoFormats && random.chance(SECOND_FORMAT) ? 1 : 0;
    dirt.SECOND_DATE_FORMAT += format;
    const from = sources;
    return fields.map(({ target, place, encode }, index) => {
      const value = parts[from[index] ?? 0]?.[target];
      if (value === undefined) throw new RangeError(`A row of ${extract.name} lacks ${target}.`);
      return encode(place ? retire(value) : value, format);
    });
  };
}

function createRetire(random: Random, dirt: DirtCount) {
  return (value: Value): Value => {
    const retired = value === null ? undefined : RETIRED[value];
    if (retired === undefined || !random.chance(STILL_RETIRED)) return value;
    dirt.RETIRED_MUNICIPALITY += 1;
    return retired;
  };
}

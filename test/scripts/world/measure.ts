import type { Rule } from '@alianza/kit/register/check';
import type { Extract } from '@alianza/kit/register/extract';
import { CALIBRATIONS, type Calibration } from '../../../scripts/world/calibration.ts';
import type { WorldFile } from '../../../scripts/world/writeWorld.ts';
import { extractOf } from '../../../scripts/world/extracts.ts';
import { readExtract, type ReadExtract, type RegisterRow } from '../../support/readExtract.ts';

/** What the tests ask of one extract, counted from the file alone; the rows themselves are let go. */
export interface Measured {
  readonly file: WorldFile;
  readonly extract: Extract;
  readonly header: readonly string[];
  readonly rows: number;
  readonly refusals: readonly Rule[];
  /** Keys that more than one good row has. */
  readonly repeatedKeys: number;
  /** Published totals as the rows have them, `INDICATOR year`. */
  readonly calibrated: readonly { readonly counted: string; readonly value: number }[];
  readonly missingAge: number;
  readonly missingSex: number;
  readonly missingBirthDate: number;
  readonly secondFormat: number;
  readonly retired: number;
  readonly keys: ReadonlySet<string>;
}

const RETIRED: ReadonlySet<string> = new Set(['27086', '94663']);

/** Reads one extract and counts. */
export function measure(file: WorldFile): Measured {
  const extract = extractOf(file.agency, file.extract);
  const read = readExtract(file.path, extract);
  const keys = new Set(read.rows.map((row) => row[extract.key[0] ?? ''] ?? ''));
  return {
    file,
    extract,
    header: read.header,
    rows: read.rows.length,
    refusals: read.refusals,
    repeatedKeys: read.rows.length - keys.size,
    calibrated: CALIBRATIONS.filter(
      (each) => each.agency === file.agency && each.extract === file.extract,
    ).flatMap((each) => count(each, read.rows)),
    missingAge: missing(read, ['age', 'age_group']),
    missingSex: missing(read, ['sex']),
    missingBirthDate: missing(read, ['birth_date']),
    secondFormat: countDates(extract, read),
    retired: cellsOfKind(extract, read, 'municipality').filter((cell) => RETIRED.has(cell)).length,
    keys,
  };
}

/** The rows a published total counts, year by year. */
function count(calibration: Calibration, rows: readonly RegisterRow[]) {
  const { dateColumn, where, indicator, totals } = calibration;
  const meeting = rows.filter((row) =>
    where.every(({ column, among }) => {
      const value = row[column] ?? null;
      return value !== null && (among === 'RECORDED' || among.includes(value));
    }),
  );
  return Object.keys(totals).map((year) => ({
    counted: `${indicator} ${year}`,
    value: meeting.filter((row) => row[dateColumn]?.startsWith(`${year}-`)).length,
  }));
}

/** The hotline's calls are about persons it never met: nothing is missing there. */
function missing({ rows }: ReadExtract, columns: readonly string[]): number {
  const column = columns.find((name) => rows[0] && name in rows[0]);
  const persons = rows[0] && !('call_number' in rows[0]);
  return column && persons ? rows.filter((row) => row[column] === null).length : 0;
}

function countDates(extract: Extract, { cells }: ReadExtract): number {
  const dates = extract.columns.filter(
    ({ type }) => type.kind === 'date' && type.formats.length > 1,
  );
  const [first] = dates.flatMap(({ type }) => (type.kind === 'date' ? type.formats : []));
  const second = first === 'DD/MM/YYYY' ? /^\d{4}-/ : /^\d{2}\//;
  return cells.filter((row) => dates.some(({ target }) => second.test(row[target] ?? ''))).length;
}

function cellsOfKind(extract: Extract, { cells }: ReadExtract, kind: string): readonly string[] {
  const targets = extract.columns.filter(({ type }) => type.kind === kind);
  return targets.flatMap(({ target }) => cells.map((row) => row[target] ?? ''));
}

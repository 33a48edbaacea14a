import { periodStateOf } from '../disclosure/closedPeriods.ts';
import type { CodesByDimension } from '../release/codes.ts';
import { column } from './unitTable.ts';

/** Where two vintages may differ: the columns of the family, and the years the latest release counted. */
export interface Settled {
  /** Column of the year's ordinal. */
  readonly year: string;
  /** Ordinals of the years the latest release counted. */
  readonly ordinals: readonly number[];
}

/** The two tables of a build, `counted_unit` and `counted_before`, by their columns. */
export interface Differing extends Settled {
  readonly columns: readonly string[];
}

/** Column of the year, and the ordinals of the years that are closed at a cut-off. */
export function settledYears(codes: CodesByDimension, cutOff: string): Settled {
  const years = codes['year'] ?? [];
  const ordinals = years.flatMap(({ code }, ordinal) =>
    periodStateOf(code, cutOff) === 'CLOSED' ? [ordinal] : [],
  );
  return { year: column(Object.keys(codes).indexOf('year')), ordinals };
}

/** Statements for the rows (unit, codes) that come and go in the years the latest release counted. */
export function differences({ columns, year, ordinals }: Differing) {
  const row = `unit, ${columns.join(', ')}`;
  const now = `select ${row} from counted_unit where ${year} in (${ordinals.join(', ') || 'null'})`;
  const before = `select ${row} from counted_before`;
  return { come: `${now} except all ${before}`, gone: `${before} except all ${now}` };
}

import { periodOf } from '../codes/period.ts';
import { regionOf } from '../codes/region.ts';
import type { CodeList } from './family.ts';

/** Derived dimension → the dimension it is coarser than: units statements yield the second, never the first. */
const DERIVED: Readonly<Record<string, string>> = { period: 'year', region: 'department' };

/** The dimension whose codes decide a derived one (`period` → `year`); undefined for one the units statement yields. */
export function derivedFrom(dimension: string): string | undefined {
  return DERIVED[dimension];
}

/**
 * Turns a code of the finer dimension into the code of a derived list: a year into its period, a department into its
 * region. RangeError for a code that has none; TypeError for a list that is not derived.
 */
export function deriver(list: CodeList): (code: string) => string {
  if (list.kind === 'periods') return (year) => periodOf(year, list);
  if (list.kind === 'regions') return regionOf;
  throw new TypeError(
    `Codes of the kind "${list.kind}" are not derived: the units statement yields them. Only periods and regions are.`,
  );
}

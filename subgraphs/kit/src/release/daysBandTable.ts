import { catalogued } from '../errors/catalogued.ts';
import type { DatasetFamily } from './family.ts';
import { tableWith } from './tableWith.ts';

/**
 * Name of the table with the dimensions given and a band of days (`responseBand`). TABLE_NOT_PUBLISHED, with the bands
 * that can be asked for there, when the family has no such table or the dimension is not of days.
 */
export function daysBandTable(
  family: DatasetFamily,
  dimensions: readonly string[],
  band: string,
): string {
  const found = isDaysBand(band) ? tableWith(family, [...dimensions, band]) : undefined;
  if (found !== undefined) return found;
  const bands = Object.keys(family.dimensions).filter(isDaysBand);
  throw catalogued('TABLE_NOT_PUBLISHED', {
    table: `by ${[...new Set([...dimensions, band])].join(', ')}`,
    dataset: family.id,
    published: bands.flatMap((name) => tableWith(family, [...dimensions, name]) ?? []),
  });
}

/** Dimensions of days end in `Band`; the one of ages does too. */
function isDaysBand(dimension: string): boolean {
  return dimension.endsWith('Band') && dimension !== 'ageBand';
}

import { UNKNOWN } from './family.ts';

/** A place with a projected population: a department by its code, or the country when null. */
export interface PopulatedPlace {
  readonly department: string | null;
}

/** Dimensions of place the projections do not know: what a table with one of them counts lies elsewhere or in part. */
const OTHER_PLACES: readonly string[] = ['region', 'country', 'destination'];

/**
 * The place whose population a cell is set against, from its codes: its department, or the whole country when the table
 * has no dimension of place. Null when its place is of another kind, or was not recorded.
 */
export function populatedPlace(codes: Readonly<Record<string, string>>): PopulatedPlace | null {
  if (OTHER_PLACES.some((name) => name in codes)) return null;
  const { department = null } = codes;
  return department === UNKNOWN ? null : { department };
}

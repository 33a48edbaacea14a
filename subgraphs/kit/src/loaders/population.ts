import type DataLoader from 'dataloader';
import type { Knex } from 'knex';
import { statement } from '../database/sql.ts';
import { oneByKey } from './byKey.ts';

/** Groups of the projections, named as in the schema. */
export type PopulationGroup =
  | 'TOTAL'
  | 'FEMALE'
  | 'MALE'
  | 'UNDER_18'
  | 'UNDER_18_FEMALE'
  | 'UNDER_18_MALE'
  | 'AGE_0_5'
  | 'AGE_6_11'
  | 'AGE_12_17';

/** Persons per group; null where the source does not give the group for a year asked for. */
export type PopulationRow = Readonly<Record<PopulationGroup, number | null>> & {
  readonly key: string;
};

/** The years a key sums over, both included, and the department; the whole country when null. */
export interface PlaceAndYears {
  readonly department: string | null;
  readonly first: number;
  readonly last: number;
}

const populationByPlace = statement(new URL('../../sql/populationByPlace.sql', import.meta.url));

/** Key of the loader: `05 2022-2024`, `CO 2024-2024`. */
export function populationKey({ department, first, last }: PlaceAndYears): string {
  return `${department ?? 'CO'} ${first}-${last}`;
}

/** Projected population (DANE) by {@link populationKey}; null where the projections have none of it. */
export function populationLoader(reader: Knex): DataLoader<string, PopulationRow | null> {
  return oneByKey(
    (keys: readonly string[]) => populationByPlace<PopulationRow>(reader, { keys: [...keys] }),
    ({ key }) => key,
  );
}

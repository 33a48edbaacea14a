import { statement } from '@alianza/kit/database/sql';
import { oneByKey } from '@alianza/kit/loaders/byKey';
import type { Knex } from 'knex';

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

/** Persons per group; null where the source does not give the group for the year. */
export type PopulationRow = Readonly<Record<PopulationGroup, number | null>> & {
  readonly key: string;
};

const populationByDepartmentYear = statement(
  new URL('../sql/populationByDepartmentYear.sql', import.meta.url),
);

/** Population by department and year in one word: `05 2024`. */
export function populationByDepartmentYearLoader(reader: Knex) {
  return oneByKey(
    (keys: readonly string[]) =>
      populationByDepartmentYear<PopulationRow>(reader, { keys: [...keys] }),
    ({ key }) => key,
  );
}

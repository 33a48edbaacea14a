import { statement } from '@alianza/kit/database/sql';
import { oneByKey } from '@alianza/kit/loaders/byKey';
import type { Knex } from 'knex';

/** One department of DIVIPOLA. */
export interface DepartmentRow {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly isoCode: string;
}

const departmentByCode = statement(new URL('../sql/departmentByCode.sql', import.meta.url));

/** Departments by their two-digit code. */
export function departmentByCodeLoader(reader: Knex) {
  return oneByKey(
    (codes: readonly string[]) => departmentByCode<DepartmentRow>(reader, { codes: [...codes] }),
    ({ code }) => code,
  );
}

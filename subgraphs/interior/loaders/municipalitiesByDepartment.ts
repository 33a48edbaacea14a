import type DataLoader from 'dataloader';
import { statement } from '@alianza/kit/database/sql';
import { manyByKey } from '@alianza/kit/loaders/byKey';
import type { Knex } from 'knex';
import type { MunicipalityRow } from './municipalityByCode.ts';

const municipalitiesByDepartment = statement(
  new URL('../sql/municipalitiesByDepartment.sql', import.meta.url),
);

/** All municipalities of a department, by code. Each is handed to `byCode` too, so that its fields are not read again. */
export function municipalitiesByDepartmentLoader(
  reader: Knex,
  byCode: DataLoader<string, MunicipalityRow | null>,
): DataLoader<string, readonly MunicipalityRow[]> {
  return manyByKey(
    async (departments) => {
      const rows = await municipalitiesByDepartment<MunicipalityRow>(reader, {
        departments: [...departments],
      });
      for (const row of rows) byCode.prime(row.code, row);
      return rows;
    },
    ({ department }) => department,
  );
}

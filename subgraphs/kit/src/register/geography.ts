import type { Knex } from 'knex';

/** The place and country codes an extract may hold. Retired municipality codes carry their successor. */
export interface Geography {
  readonly departments: ReadonlySet<string>;
  readonly municipalities: ReadonlySet<string>;
  readonly retired: ReadonlyMap<string, string>;
}

/** Reads the codes from the ministry's own reference tables. */
export async function readGeography(connection: Knex): Promise<Geography> {
  const departments = await connection('reference.department').pluck('code');
  const municipalities = await connection('reference.municipality').pluck('code');
  const retired = await connection('reference.retired_municipality').select('code', 'successor');
  return {
    departments: new Set(departments),
    municipalities: new Set(municipalities),
    retired: new Map(retired.map(({ code, successor }) => [code, successor])),
  };
}

import type { Knex } from 'knex';
import { databaseName } from './agencies.ts';
import { grantRoles } from './database/grants.ts';
import { migrate } from './database/migrations.ts';
import { loadReferences, type ReferenceTable } from './database/references.ts';
import type { Ministry } from './server/ministry.ts';

/**
 * Brings a ministry's database to its present shape as its owner: migrations, reference codes, grants. Doing it again
 * changes nothing. `geography` holds the place codes every ministry shares.
 */
export async function prepareAgency(
  owner: Knex,
  ministry: Ministry,
  geography: readonly ReferenceTable[],
): Promise<void> {
  await migrate(owner, ministry.migrations);
  await loadReferences(owner, [...geography, ...ministry.references()]);
  await grantRoles(owner, databaseName(ministry.agency));
}

import type { Knex } from 'knex';

/**
 * Gives each of a ministry's roles exactly what its work needs, on the tables that exist now. The reader gets
 * released cells and reference codes and nothing else; nobody but the owner may alter anything.
 */
export async function grantRoles(owner: Knex, database: string): Promise<void> {
  const [importer, builder, reader] = ['importer', 'builder', 'reader'].map(
    (role) => `"${database}_${role}"`,
  );
  await owner.raw(`
    revoke all on schema public from public;
    grant usage on schema reference to ${importer}, ${builder}, ${reader};
    grant select on all tables in schema reference to ${importer}, ${builder}, ${reader};
    grant usage on schema register to ${importer}, ${builder};
    grant select, insert, update on all tables in schema register to ${importer};
    grant select on all tables in schema register to ${builder};
    grant usage on schema release to ${builder}, ${reader};
    grant select, insert on all tables in schema release to ${builder};
    revoke insert on release.reference from ${builder};
    grant select on all tables in schema release to ${reader};
    grant usage on schema vintage to ${builder};
    grant select, insert, update, delete on all tables in schema vintage to ${builder};
  `);
}

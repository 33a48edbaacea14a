import { readFileSync } from 'node:fs';
import type { Knex } from 'knex';

/** One step of a database's shape, applied once and in order. Steps only go forward: a register is never migrated back. */
export interface Migration {
  readonly name: string;
  readonly up: (knex: Knex) => Promise<unknown>;
}

/** A migration whose whole text is one SQL file, so that it can be read and reviewed as SQL. */
export function sqlMigration(name: string, file: string): Migration {
  return { name, up: (knex) => knex.raw(readFileSync(file, 'utf8').replaceAll('?', '\\?')) };
}

const platform = sqlMigration(
  '000_platform',
  new URL('../../sql/platform.sql', import.meta.url).pathname,
);

/** Applies what is missing of the platform's and the ministry's migrations, as the database's owner. */
export async function migrate(owner: Knex, migrations: readonly Migration[]): Promise<void> {
  await owner.migrate.latest({ migrationSource: source([platform, ...migrations]) });
}

function source(migrations: readonly Migration[]): Knex.MigrationSource<Migration> {
  return {
    getMigrations: async () => [...migrations],
    getMigrationName: (migration) => migration.name,
    getMigration: async ({ up }) => ({
      up,
      down: () => Promise.reject(new Error('Migrations only go forward.')),
    }),
  };
}

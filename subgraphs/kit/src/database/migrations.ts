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

const PLATFORM: readonly Migration[] = [
  platformMigration('000_platform', 'platform.sql'),
  platformMigration('001_bands', 'bands.sql'),
  platformMigration('002_disclosure', 'disclosure.sql'),
  platformMigration('003_population', 'population.sql'),
  platformMigration('004_schedule', 'schedule.sql'),
];

/** Applies what is missing of the platform's and the ministry's migrations, as the database's owner. */
export async function migrate(owner: Knex, migrations: readonly Migration[]): Promise<void> {
  await owner.migrate.latest({ migrationSource: source([...PLATFORM, ...migrations]) });
}

function platformMigration(name: string, file: string): Migration {
  return sqlMigration(name, new URL(`../../sql/${file}`, import.meta.url).pathname);
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

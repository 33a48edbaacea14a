import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { inDatabase } from '@alianza/kit/database/urls';
import { withClient } from '@alianza/kit/database/withClient';
import { loadRawExtracts } from './loadRawExtracts.ts';

const TRUTHS = join(import.meta.dirname, 'truth');

/** A number the extracts yield for a path. A path without a row is a count of nothing. */
export interface TruthRow {
  readonly path: string;
  readonly n: number | null;
}

/** The extracts as text in a database of their own, and the numbers plain SQL counts from them. */
export interface Truth {
  numbersOf(operation: string, variables: Readonly<Record<string, unknown>>): Promise<TruthRow[]>;
  drop(): Promise<void>;
}

export interface World {
  readonly adminUrl: string;
  readonly worldFolder: string;
  readonly cutOff: string;
}

/** Loads the world's extracts and reads them by `registers/*.sql`, which know nothing of importer and release builder. */
export async function openTruth(world: World): Promise<Truth> {
  const database = `truth_${randomBytes(6).toString('hex')}`;
  await withClient(world.adminUrl, (admin) =>
    admin.query(`create database ${escapeIdentifier(database)}`),
  );
  const client = new Client({ connectionString: inDatabase(world.adminUrl, database) });
  await client.connect();
  await loadRawExtracts(client, world);
  for (const file of registerFiles()) await client.query(readFileSync(file, 'utf8'));
  return {
    numbersOf: async (operation, variables) => {
      const statement = readFileSync(join(TRUTHS, `${operation}.sql`), 'utf8');
      const { rows } = await client.query<TruthRow>(bound(statement, variables));
      return rows.map(({ path, n }) => ({ path, n: n === null ? null : Number(n) }));
    },
    drop: async () => {
      await client.end();
      await withClient(world.adminUrl, (admin) =>
        admin.query(`drop database ${escapeIdentifier(database)}`),
      );
    },
  };
}

/** Names of the operations that have a truth, sorted. */
export function truths(): readonly string[] {
  return readdirSync(TRUTHS)
    .map((file) => basename(file, '.sql'))
    .sort();
}

/** The functions first: the tables are read with them. */
function registerFiles(): readonly string[] {
  const folder = join(import.meta.dirname, 'registers');
  const files = readdirSync(folder).sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  return files.map((file) => join(folder, file));
}

function rank(file: string): number {
  return basename(file) === 'functions.sql' ? 0 : 1;
}

/** `:name` in a statement becomes the operation's variable of that name. */
function bound(statement: string, variables: Readonly<Record<string, unknown>>) {
  const names = [...new Set([...statement.matchAll(VARIABLE)].map(([, name = '']) => name))];
  const text = statement.replace(VARIABLE, (_, name: string) => `$${names.indexOf(name) + 1}`);
  return { text, values: names.map((name) => variables[name]) };
}

const VARIABLE = /(?<!:):([a-z]\w*)/g;

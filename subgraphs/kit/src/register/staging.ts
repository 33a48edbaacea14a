import type { Writable } from 'node:stream';
import type { Knex } from 'knex';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';
import type { Extract } from './extract.ts';

/** A private table with the register's own types that holds the file's rows, by line, until they are merged. */
export async function createStaging(
  transaction: Knex.Transaction,
  extract: Extract,
): Promise<void> {
  await transaction.raw(
    `create temporary table staging on commit drop as
     select null::integer as line, ${columnsOf(extract)} from register.${extract.table} with no data`,
  );
}

/** A stream that takes COPY text lines (line number first, then the columns in the extract's order). */
export async function stagingWriter(
  transaction: Knex.Transaction,
  extract: Extract,
): Promise<Writable> {
  const connection = (await transaction.client.acquireConnection()) as Client;
  return connection.query(from(`copy staging (line, ${columnsOf(extract)}) from stdin`));
}

/** The extract's target columns, ready for SQL; they come from the contract, never from a file. */
export function columnsOf(extract: Extract): string {
  return extract.columns.map(({ target }) => target).join(', ');
}

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Client, escapeLiteral } from 'pg';
import type { Knex } from 'knex';
import { from } from 'pg-copy-streams';
import type { BuiltRelease } from './buildRelease.ts';
import { CELL_COLUMNS, cellLines } from './cellLines.ts';
import type { Description } from './describe.ts';

export interface NumberedRelease extends Description {
  readonly number: number;
  readonly digest: string;
}

/** Writes cells and release row; once the row stands, the database takes no further cell. */
export async function store(
  transaction: Knex.Transaction,
  release: NumberedRelease,
  built: BuiltRelease,
): Promise<void> {
  await transaction.raw(
    'create temporary table arriving_cell (like release.cell including defaults) on commit drop',
  );
  const { dataset, number } = release;
  for (const [name, value] of Object.entries({ dataset: escapeLiteral(dataset), release: number }))
    await transaction.raw(`alter table arriving_cell alter column ${name} set default ${value}`);
  const connection = (await transaction.client.acquireConnection()) as Client;
  await pipeline(
    Readable.from(cellLines(built)),
    connection.query(from(`copy arriving_cell (${CELL_COLUMNS.join(', ')}) from stdin`)),
  );
  await transaction.raw('insert into release.cell select * from arriving_cell');
  await transaction('release.release').insert(release);
}

import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';
import type { Knex } from 'knex';
import type { Client } from 'pg';
import { to } from 'pg-copy-streams';

/** Streams the rows of a statement out of the database as COPY text, in blocks of whole lines; memory stays flat. */
export async function* copyLines(
  transaction: Knex.Transaction,
  statement: string,
): AsyncGenerator<readonly string[]> {
  const connection = (await transaction.client.acquireConnection()) as Client;
  const rows: Readable = connection.query(to(`copy (${statement}) to stdout`));
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of rows) {
    const lines = (rest + decoder.write(chunk as Buffer)).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
}

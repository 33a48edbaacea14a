import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { statement } from './sql.ts';

const referenceTables = statement(new URL('../../sql/referenceTables.sql', import.meta.url));

/**
 * Records which reference rows the database serves from this transaction on, as a digest of all that the tables hold,
 * whoever wrote it, and of the migrations that made them. What is as it was is not recorded again.
 */
export async function recordReferences(transaction: Knex.Transaction): Promise<void> {
  const tables = await referenceTables<{ readonly name: string }>(transaction, {});
  const contents = tables.map(({ name }) => contentOf(name)).join(' union all ');
  const { rows } = await transaction.raw<{ rows: readonly { readonly line: string }[] }>(
    `${contents} union all select 'migration ' || name from knex_migrations`,
  );
  const lines = rows.map(({ line }) => line).toSorted();
  const digest = createHash('sha256').update(lines.join('\n')).digest('hex');
  await transaction.raw(
    `insert into release.reference (digest) select :digest
     where :digest is distinct from (select digest from release.reference order by seq desc limit 1)`,
    { digest },
  );
}

/** One row: the table, and the digest of its rows in an order that does not depend on how they lie. */
function contentOf(table: string): string {
  const rows = `string_agg(held::text, chr(10) order by held::text collate "C")`;
  return `select '${table} ' || encode(sha256(convert_to(coalesce(${rows}, ''), 'UTF8')), 'hex') as line from ${table} held`;
}

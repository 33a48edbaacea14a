import type { Knex } from 'knex';
import { recordReferences } from './recordReferences.ts';

/** Rows of one public reference table, as text by column name; an empty text becomes null. */
export interface ReferenceTable {
  /** Qualified name, e.g. `reference.population`. */
  readonly table: string;
  readonly key: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** True when the rows are the whole table, so that one taken out of the file goes from the database too. */
  readonly whole?: boolean;
}

/**
 * Writes reference rows as the database's owner; rows already there are brought up to date, and removed only from a
 * table given whole. Tables come after those they refer to. What is then served is recorded in the same transaction.
 */
export async function loadReferences(
  owner: Knex,
  tables: readonly ReferenceTable[],
): Promise<void> {
  await owner.transaction(async (transaction) => {
    for (const table of tables.toReversed())
      if (table.whole) await removeOthers(transaction, table);
    for (const table of tables) await loadReference(transaction, table);
    await recordReferences(transaction);
  });
}

async function removeOthers(transaction: Knex.Transaction, { table, key, rows }: ReferenceTable) {
  const same = key.map((column) => `given.${column} = held.${column}`).join(' and ');
  await transaction.raw(
    `delete from ${table} held where not exists (
       select from jsonb_populate_recordset(null::${table}, :rows::jsonb) given where ${same})`,
    { rows: JSON.stringify(rows.map(withNulls)) },
  );
}

async function loadReference(transaction: Knex.Transaction, { table, key, rows }: ReferenceTable) {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const others = columns.filter((column) => !key.includes(column));
  const update = others.map((column) => `${column} = excluded.${column}`).join(', ');
  await transaction.raw(
    `insert into ${table} (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, :rows::jsonb)
     on conflict (${key.join(', ')}) do ${update ? `update set ${update}` : 'nothing'}`,
    { rows: JSON.stringify(rows.map(withNulls)) },
  );
}

function withNulls(row: Readonly<Record<string, string>>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(row).map(([column, text]) => [column, text || null]));
}

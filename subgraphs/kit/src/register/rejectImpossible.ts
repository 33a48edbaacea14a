import type { Knex } from 'knex';
import { statement } from '../database/sql.ts';
import type { Extract } from './extract.ts';
import type { BadRow } from './importReport.ts';

interface RegisterCheck {
  readonly expression: string;
  readonly columns: readonly string[];
}

const registerChecks = statement(new URL('../../sql/registerChecks.sql', import.meta.url));

/**
 * Takes out of the staged rows those the register's own checks refuse (a ruling before the opening, a fine without a
 * sanction), so that one impossible row is named like any other bad row instead of undoing the whole file.
 */
export async function rejectImpossible(
  transaction: Knex.Transaction,
  extract: Extract,
): Promise<readonly BadRow[]> {
  const checks = await registerChecks<RegisterCheck>(transaction, { table: extract.table });
  const rejected: BadRow[] = [];
  for (const check of checks) rejected.push(...(await rejectBy(check, transaction, extract)));
  return rejected;
}

async function rejectBy(
  { expression, columns }: RegisterCheck,
  transaction: Knex.Transaction,
  extract: Extract,
): Promise<readonly BadRow[]> {
  // The expression is the register's own, from the catalog; a null result passes, as in the constraint itself.
  const { rows } = await transaction.raw<{ rows: { line: number }[] }>(
    `delete from staging where not (${expression.replaceAll('?', '\\?')}) returning line`,
  );
  const headers = extract.columns
    .filter(({ target }) => columns.includes(target))
    .map(({ header }) => header);
  return rows.map(({ line }) => ({
    line,
    column: headers.join(', '),
    rule: 'IMPOSSIBLE',
    remedy: `Correct ${headers.join(' or ')}: the register holds only rows with ${expression}.`,
  }));
}

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
  if (checks.length === 0) return [];
  // The expressions are the register's own, from the catalog; a null result passes, as in the constraint itself.
  const broken = checks.map(({ expression }) => `(${expression.replaceAll('?', '\\?')}) is false`);
  const { rows } = await transaction.raw<{ rows: { line: number; broken: boolean[] }[] }>(
    `delete from staging where ${broken.join(' or ')}
     returning line, array[${broken.join(', ')}] as broken`,
  );
  return rows.flatMap((row) =>
    checks
      .filter((_, at) => row.broken[at])
      .slice(0, 1)
      .map((check) => badRow(row.line, check, extract)),
  );
}

function badRow(line: number, { expression, columns }: RegisterCheck, extract: Extract): BadRow {
  const headers = extract.columns
    .filter(({ target }) => columns.includes(target))
    .map(({ header }) => header);
  return {
    line,
    column: headers.join(', '),
    rule: 'IMPOSSIBLE',
    remedy: `Correct ${headers.join(' or ')}: the register holds only rows with ${expression}.`,
  };
}

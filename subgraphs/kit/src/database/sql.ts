import { readFileSync } from 'node:fs';
import type { Knex } from 'knex';

/** A statement kept in its own `.sql` file, with named bindings (`:name`). */
export type Statement = <Row>(
  connection: Knex,
  bindings: Knex.ValueDict,
) => Promise<readonly Row[]>;

/** Reads a statement file once. PostgreSQL's `?` operators are not used: knex would take them for bindings. */
export function statement(file: URL): Statement {
  const text = readFileSync(file, 'utf8');
  return async <Row>(connection: Knex, bindings: Knex.ValueDict) => {
    const { rows } = await connection.raw<{ rows: Row[] }>(text, bindings);
    return rows;
  };
}

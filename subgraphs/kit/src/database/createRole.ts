import { type Client, escapeIdentifier } from 'pg';
import { scramVerifier } from './scram.ts';
import { withClient } from './withClient.ts';

/** A statement that runs longer serves nobody: the gateway has given up on it. */
const READER_TIMEOUT = '10s';

/** A role and the address it shall be able to log in at. */
export interface Login {
  readonly name: string;
  readonly password: string;
  readonly url: string;
  /** Only for a database's owner: PostgreSQL 15 gives it its rights on the schema `public` by inheritance. */
  readonly inherits: boolean;
}

/**
 * Makes a role that may log in and belongs to nothing, unless it exists. One that exists with another
 * password gets this one; nothing is written when all is as it should be.
 */
export async function createRole(
  admin: Client,
  { name, password, url, inherits }: Login,
): Promise<void> {
  const role = escapeIdentifier(name);
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [name]);
  if (rowCount === 0) await admin.query(`create role ${role} login ${inherits ? '' : 'no'}inherit`);
  else if (await admits(url)) return;
  await admin.query(`alter role ${role} password '${scramVerifier(password)}'`);
}

/** Makes the reader's sessions read-only and short from the start, whatever a program forgets to ask for. */
export async function limitReader(admin: Client, name: string): Promise<void> {
  const role = escapeIdentifier(name);
  await admin.query(`alter role ${role} set default_transaction_read_only = on`);
  await admin.query(`alter role ${role} set statement_timeout = '${READER_TIMEOUT}'`);
}

/** Whether the server takes the password. That the database is missing or closed to the role is told only after. */
async function admits(url: string): Promise<boolean> {
  try {
    await withClient(url, () => Promise.resolve());
    return true;
  } catch (reason) {
    return (reason as { readonly code?: string }).code !== '28P01';
  }
}

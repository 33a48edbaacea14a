import { type Client, escapeIdentifier } from 'pg';
import { ROLES } from './urls.ts';

/** A database, and the first part of the names of the four roles that may enter it. */
export interface Restriction {
  readonly database: string;
  readonly prefix: string;
}

/**
 * Closes a database to everybody but the agency's four roles; only those that stage rows may make temporary tables.
 * Runs as the database's owner. A copy made from a template needs it too: privileges on a database are not copied.
 */
export async function restrictDatabase(
  owner: Client,
  { database, prefix }: Restriction,
): Promise<void> {
  const name = escapeIdentifier(database);
  const roles = ROLES.map((role) => escapeIdentifier(`${prefix}_${role}`));
  const staging = ['importer', 'builder'].map((role) => escapeIdentifier(`${prefix}_${role}`));
  await owner.query(`revoke connect, temporary on database ${name} from public`);
  await owner.query(`grant connect on database ${name} to ${roles.join(', ')}`);
  await owner.query(`grant temporary on database ${name} to ${staging.join(', ')}`);
}

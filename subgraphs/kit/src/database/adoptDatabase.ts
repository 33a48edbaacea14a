import { type Client, escapeIdentifier } from 'pg';

/** Databases every server has for administration; an agency's data never goes there. */
const MAINTENANCE = ['postgres', 'template1'];

/** The database the administrator is in, when the administrator owns it and it is meant for data. */
export async function ownDatabase(admin: Client): Promise<string | undefined> {
  const { rows } = await admin.query<{ name: string }>(
    `select datname as name from pg_database
     where datname = current_database() and pg_get_userbyid(datdba) = current_user and datname <> all($1)`,
    [MAINTENANCE],
  );
  return rows[0]?.name;
}

/**
 * Lets an agency's owner role build its schemas in a database that stays the administrator's. Throws a sentence when
 * another agency's are there: each agency has a database of its own.
 */
export async function adoptDatabase(admin: Client, database: string, owner: string): Promise<void> {
  const { rows } = await admin.query<{ owner: string }>(
    "select pg_get_userbyid(nspowner) as owner from pg_namespace where nspname = 'register'",
  );
  const present = rows[0]?.owner;
  if (present && present !== owner)
    throw new Error(
      `The database ${database} already serves ${present}: give each agency a database of its own.`,
    );
  const role = escapeIdentifier(owner);
  await admin.query(`grant create on database ${escapeIdentifier(database)} to ${role}`);
  await admin.query(`grant usage, create on schema public to ${role}`);
}

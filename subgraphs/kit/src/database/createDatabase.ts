import { type Client, escapeIdentifier } from 'pg';

/**
 * Creates an agency's database, owned by its owner role, unless it exists. Throws a sentence when a database of that
 * name belongs to somebody else.
 */
export async function createDatabase(
  admin: Client,
  database: string,
  owner: string,
): Promise<void> {
  const { rows } = await admin.query<{ owner: string }>(
    'select pg_get_userbyid(datdba) as owner from pg_database where datname = $1',
    [database],
  );
  const present = rows[0]?.owner;
  if (present && present !== owner)
    throw new Error(
      `The server has a database ${database} that belongs to ${present}: name it in the address, with ${present} as user, to have it used; or rename it.`,
    );
  if (!present) await asMember(admin, owner, () => create(admin, database, owner));
}

async function create(admin: Client, database: string, owner: string): Promise<unknown> {
  return admin.query(
    `create database ${escapeIdentifier(database)} owner ${escapeIdentifier(owner)} template template0 encoding 'UTF8'`,
  );
}

/** Only a member of a role may give it a database; an administrator who is no superuser joins it for the moment. */
async function asMember(admin: Client, owner: string, work: () => Promise<unknown>): Promise<void> {
  const { rows } = await admin.query<{ superuser: boolean }>(
    'select rolsuper as superuser from pg_roles where rolname = current_user',
  );
  if (rows[0]?.superuser) {
    await work();
    return;
  }
  await admin.query(`grant ${escapeIdentifier(owner)} to current_user`);
  try {
    await work();
  } finally {
    await admin.query(`revoke ${escapeIdentifier(owner)} from current_user`);
  }
}

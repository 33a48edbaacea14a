import type { Client } from 'pg';
import { type AgencyName, databaseName } from '../agencies.ts';
import { adoptDatabase, ownDatabase } from './adoptDatabase.ts';
import { createDatabase } from './createDatabase.ts';
import { createRole, limitReader } from './createRole.ts';
import type { Credentials } from './credentials.ts';
import { restrictDatabase } from './restrictDatabase.ts';
import { type AgencyUrls, databaseOf, inDatabase, type Role, ROLES, urlFor } from './urls.ts';
import { withClient } from './withClient.ts';

/**
 * Gives an agency its own database and its four roles, as far as they are missing, and returns the roles' addresses.
 *
 * `adminUrl` is an administrator (CREATEROLE, CREATEDB; no superuser needed) of PostgreSQL 15 or later, and is used for
 * this only. When it names a database that the administrator owns, the agency gets that one instead of a new one.
 * Throws the server's error when a right is missing, and a sentence when the database serves somebody else.
 */
export async function provision(
  agency: AgencyName,
  adminUrl: string,
  credentials: Credentials,
): Promise<AgencyUrls> {
  const prefix = databaseName(agency);
  const server = await entrance(adminUrl, prefix);
  const urls = (database: string) => urlsFor(server, { prefix, database, credentials });
  return withClient(server, async (admin) => {
    // Two starts must not make the same role; the lock ends with the connection.
    await admin.query('select pg_advisory_lock(hashtext($1))', [`alianza ${prefix}`]);
    for (const role of ROLES)
      await createRole(admin, loginOf(role, urls(databaseOf(server))[role]));
    await limitReader(admin, `${prefix}_reader`);
    return urls(await prepareDatabase(admin, prefix, urls));
  });
}

/** Creates or adopts the database, closes it to others, and returns its name. */
async function prepareDatabase(
  admin: Client,
  prefix: string,
  urls: (database: string) => AgencyUrls,
): Promise<string> {
  const owner = `${prefix}_owner`;
  const own = await ownDatabase(admin);
  if (own) {
    await adoptDatabase(admin, own, owner);
    await restrictDatabase(admin, { database: own, prefix });
    return own;
  }
  await createDatabase(admin, prefix, owner);
  await withClient(urls(prefix).owner, (client) =>
    restrictDatabase(client, { database: prefix, prefix }),
  );
  return prefix;
}

/** SQLSTATE of a database that is not there yet, and of one that is closed to the administrator already. */
const SHUT = ['3D000', '42501'];

/** Where to enter the server: an address may name the agency's database before it exists, or after it was closed. */
async function entrance(adminUrl: string, prefix: string): Promise<string> {
  try {
    await withClient(adminUrl, () => Promise.resolve());
    return adminUrl;
  } catch (reason) {
    const { code } = reason as { readonly code?: string };
    if (!code || !SHUT.includes(code) || databaseOf(adminUrl) !== prefix) throw reason;
    return inDatabase(adminUrl, 'postgres');
  }
}

interface Target {
  readonly prefix: string;
  readonly database: string;
  readonly credentials: Credentials;
}

function urlsFor(server: string, { prefix, database, credentials }: Target): AgencyUrls {
  const entries = ROLES.map((role): [Role, string] => {
    const user = `${prefix}_${role}`;
    return [role, urlFor(server, { user, password: credentials.passwordOf(user), database })];
  });
  return Object.fromEntries(entries) as AgencyUrls;
}

function loginOf(role: Role, url: string) {
  const { username, password } = new URL(url);
  return { name: username, password, url, inherits: role === 'owner' };
}

/** The roles of one agency's database, by what they are for. */
export const ROLES = ['owner', 'importer', 'builder', 'reader'] as const;

export type Role = (typeof ROLES)[number];

/** Addresses of one agency's database, one per role, with that role's password. */
export type AgencyUrls = Readonly<Record<Role, string>>;

/** The same server as another user, in another database; host, port and connection parameters stay. */
export function urlFor(
  server: string,
  { user, password, database }: { user: string; password: string; database: string },
): string {
  const url = new URL(server);
  url.username = user;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
}

/** The same server and user, in another database. */
export function inDatabase(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** The database an address names; PostgreSQL takes the user's name when it names none. */
export function databaseOf(address: string): string {
  const { pathname, username } = new URL(address);
  return decodeURIComponent(pathname.slice(1) || username || 'postgres');
}

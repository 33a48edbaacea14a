import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AGENCIES, type AgencyName, databaseName } from '@alianza/kit/agencies';
import { type Credentials, openCredentials } from '@alianza/kit/database/credentials';
import { provision } from '@alianza/kit/database/provision';
import { type AgencyUrls, inDatabase, type Role, ROLES, urlFor } from '@alianza/kit/database/urls';
import { withClient } from '@alianza/kit/database/withClient';
import { type RunningPostgres, startPostgres } from '../../../scripts/postgres/startPostgres.ts';

// A server of its own: these tests make roles and databases that others must not see.
describe('Provisioning an agency', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alianza-provision-'));
  let server: RunningPostgres;
  let credentials: Credentials;
  let urls: Record<AgencyName, AgencyUrls>;

  beforeAll(async () => {
    server = await startPostgres({ folder: join(folder, 'cluster'), durable: false });
    credentials = openCredentials(join(folder, 'credentials.json'));
    const all = await Promise.all(
      AGENCIES.map((agency) => provision(agency, server.adminUrl, credentials)),
    );
    urls = Object.fromEntries(AGENCIES.map((agency, at) => [agency, all[at]])) as typeof urls;
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(AGENCIES)(
    'lets the four roles of %s into its database, each as itself',
    async (agency) => {
      for (const role of ROLES) {
        const prefix = databaseName(agency);
        const { rows } = await ask(urls[agency][role], 'select current_user, current_database()');
        expect(rows).toEqual([{ current_user: `${prefix}_${role}`, current_database: prefix }]);
      }
    },
  );

  it.each(pairs())('keeps the %s of %s out of the database of %s', async (role, agency, other) => {
    const strayed = inDatabase(urls[agency][role], databaseName(other));
    await expect(ask(strayed, 'select 1')).rejects.toThrow(`permission denied for database`);
  });

  it('makes roles that belong to nothing; only the owner inherits, which is how PostgreSQL 15 lets it into public', async () => {
    const { rows } = await ask(
      server.adminUrl,
      `select rolname from pg_roles r where rolname ~ '^(foreign_affairs|interior|labor|police|icbf)_'
         and (rolinherit <> (rolname like '%\\_owner') or rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication
              or exists (select from pg_auth_members m where r.oid in (m.member, m.roleid)))`,
    );
    expect(rows).toEqual([]);
  });

  it.each(['owner', 'importer', 'builder'] as const)('lets the %s write', async (role) => {
    const { rows } = await ask(urls.police[role], 'show default_transaction_read_only');
    expect(rows).toEqual([{ default_transaction_read_only: 'off' }]);
  });

  it('gives the reader sessions that are read-only and short', async () => {
    const { rows } = await ask(
      urls.police.reader,
      "select current_setting('default_transaction_read_only') as read_only, current_setting('statement_timeout') as timeout",
    );
    expect(rows).toEqual([{ read_only: 'on', timeout: '10s' }]);
  });

  it('lets only those who stage rows make temporary tables', async () => {
    await ask(urls.police.importer, 'create temporary table staging (n integer)');
    await ask(urls.police.builder, 'create temporary table staging (n integer)');
    const reading = ask(
      urls.police.reader,
      'begin read write; create temporary table t (n integer)',
    );
    await expect(reading).rejects.toThrow('permission denied to create temporary tables');
  });

  it('lets none but the owner make a table', async () => {
    for (const role of ['importer', 'builder', 'reader'] as const) {
      const making = ask(urls.police[role], 'begin read write; create table public.t (n integer)');
      await expect(making).rejects.toThrow('permission denied for schema public');
    }
  });

  it('changes nothing when done again', async () => {
    expect(await provision('police', server.adminUrl, credentials)).toEqual(urls.police);
    await ask(urls.police.reader, 'select 1');
  });

  it('gives roles new passwords when the file of passwords was lost', async () => {
    const fresh = openCredentials(join(folder, 'fresh.json'));
    const renewed = await provision('labor', server.adminUrl, fresh);
    await ask(renewed.reader, 'select 1');
    await expect(ask(urls.labor.reader, 'select 1')).rejects.toThrow(
      'password authentication failed',
    );
  });

  describe('with an administrator who is no superuser', () => {
    const passwords = () => openCredentials(join(folder, 'administrator.json'));
    const as = (user: string, database: string) =>
      urlFor(server.adminUrl, { user, password: 'secret', database });

    beforeAll(async () => {
      await forget('interior');
      await forget('icbf');
      await ask(server.adminUrl, "create role maker login createrole createdb password 'secret'");
      await ask(server.adminUrl, "create role keeper login createrole password 'secret'");
      await ask(server.adminUrl, 'create database kept owner keeper');
    });

    /** What provisioning has made for an agency is removed, so that it can be made by somebody else. */
    async function forget(agency: AgencyName): Promise<void> {
      const prefix = databaseName(agency);
      await ask(server.adminUrl, `drop database ${prefix}`);
      for (const role of ROLES) await ask(server.adminUrl, `drop role ${prefix}_${role}`);
    }

    it.each(['postgres', 'interior'])('creates the database, entering by %s', async (entrance) => {
      const made = await provision('interior', as('maker', entrance), passwords());
      const { rows } = await ask(made.owner, 'select current_database()');
      expect(rows).toEqual([{ current_database: 'interior' }]);
    });

    it('keeps out of the database it has made', async () => {
      await expect(ask(as('maker', 'interior'), 'select 1')).rejects.toThrow('permission denied');
    });

    it('keeps to the database it owns when the address names that', async () => {
      const kept = await provision('icbf', as('keeper', 'kept'), passwords());
      await ask(kept.owner, 'create schema register; create table register.t (n integer)');
      const { rows } = await ask(kept.owner, 'select current_database()');
      expect(rows).toEqual([{ current_database: 'kept' }]);
      await expect(ask(kept.reader, 'select * from register.t')).rejects.toThrow(
        'permission denied',
      );
    });

    it('refuses a database that serves another agency', async () => {
      await forget('labor');
      await expect(provision('labor', as('keeper', 'kept'), passwords())).rejects.toThrow(
        'The database kept already serves icbf_owner: give each agency a database of its own.',
      );
    });

    it('refuses to take over a database of the same name that is somebody else’s', async () => {
      await forget('police');
      await ask(server.adminUrl, 'create database police');
      await expect(provision('police', server.adminUrl, passwords())).rejects.toThrow(
        'The server has a database police that belongs to postgres',
      );
    });
  });
});

/** Every role of every agency with the agency after it: each role is tried, and each database. */
function pairs(): [Role, AgencyName, AgencyName][] {
  return AGENCIES.flatMap((agency, at) => {
    const other = AGENCIES[(at + 1) % AGENCIES.length] ?? agency;
    return ROLES.map((role): [Role, AgencyName, AgencyName] => [role, agency, other]);
  });
}

function ask(url: string, statement: string) {
  return withClient(url, (client) => client.query<object>(statement));
}

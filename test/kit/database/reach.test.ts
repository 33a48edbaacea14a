import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishRelease } from '@alianza/kit/builder/publish';
import { withClient } from '@alianza/kit/database/withClient';
import {
  persons,
  publicationOf,
  type TestRegister,
  testRegister,
} from '../builder/testRegister.ts';
import { breachesOf } from './readerReach.ts';

/** SQLSTATE of what a role may not do. */
const FORBIDDEN = '42501';

describe('The reader of a ministry’s database', () => {
  let register: TestRegister;
  let kept: readonly string[];

  beforeAll(async () => {
    register = await testRegister();
    await register.add('police.people', persons('x', 20));
    await publishRelease(register.builder, publicationOf('police.people'));
    kept = await tablesOutside(['release', 'reference']);
  });
  afterAll(() => register.close());

  async function tablesOutside(schemas: string[]): Promise<readonly string[]> {
    const { rows } = await register.owner.raw<{ rows: { name: string }[] }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') and schemaname <> all(?) order by 1`,
      [schemas],
    );
    return rows.map(({ name }) => name);
  }

  /** The SQLSTATE each statement ends with, as the reader in a transaction that may write. */
  async function attempt(statements: readonly string[]): Promise<Readonly<Record<string, string>>> {
    const ends: [string, string][] = [];
    await withClient(register.urls.reader, async (client) => {
      for (const statement of statements) {
        await client.query('begin read write');
        const end = await client.query(statement).then(
          () => 'done',
          ({ code }: { readonly code: string }) => code,
        );
        await client.query('rollback');
        ends.push([statement, end]);
      }
    });
    return Object.fromEntries(ends);
  }

  function allForbidden(statements: readonly string[]): Readonly<Record<string, string>> {
    return Object.fromEntries(statements.map((statement) => [statement, FORBIDDEN]));
  }

  it('is refused every statement on every table of the register and of the builder’s memory', async () => {
    expect(kept).toEqual(
      expect.arrayContaining([
        'register.offence',
        'register.import',
        'vintage.unit',
        'vintage.dataset',
      ]),
    );
    const statements = kept.flatMap((table) => [
      `select * from ${table}`,
      `select count(*) from ${table}`,
      `copy ${table} to stdout`,
      `insert into ${table} default values`,
      `delete from ${table}`,
      `truncate ${table}`,
      `lock ${table}`,
      `create temporary table copied as select * from ${table}`,
    ]);
    expect(await attempt(statements)).toEqual(allForbidden(statements));
  });

  it('may not write to a release either, though a session may lift its read-only setting', async () => {
    const statements = [
      'insert into release.cell select * from release.cell',
      'update release.cell set value = 1',
      'delete from release.schedule',
      `insert into release.reference (digest) values ('${'0'.repeat(64)}')`,
      'update release.reference set digest = digest',
      'truncate release.release',
      `insert into reference.department values ('00', 'Nowhere')`,
      'create table release.mine (n integer)',
      'create view release.mine as select 1',
      'drop table release.cell',
      'alter table release.cell disable trigger all',
    ];
    expect(await attempt(statements)).toEqual(allForbidden(statements));
    expect(await attempt(['select count(*) from release.cell'])).toEqual({
      'select count(*) from release.cell': 'done',
    });
  });

  it('hears announcements and reads all that the feed of releases says', async () => {
    const statements = [
      'listen release_schedule',
      'select * from release.schedule',
      'select * from release.release',
      'select * from release.reference',
    ];
    const done = Object.fromEntries(statements.map((statement) => [statement, 'done']));
    expect(await attempt(statements)).toEqual(done);
  });

  it('may become no other role', async () => {
    const statements = ['owner', 'importer', 'builder'].flatMap((role) => [
      `set role police_${role}`,
      `set session authorization police_${role}`,
      `grant police_${role} to police_reader`,
    ]);
    expect(await attempt(statements)).toEqual(allForbidden(statements));
  });

  it('calls no function of the register', async () => {
    const statements = ['select register.age_group(12)'];
    expect(await attempt(statements)).toEqual(allForbidden(statements));
  });

  it('reaches nothing but tables of releases and references', async () => {
    expect(await breachesOf(register.owner, 'police_reader')).toEqual([]);
  });

  it.each([
    [
      'a view over the register, whose owner reads for the caller',
      'create view release.peek as select * from register.person; grant select on release.peek to police_reader',
      ['release.peek is a view'],
    ],
    [
      'a materialised copy',
      'create materialized view reference.peek as select * from register.person; grant select on reference.peek to public',
      ['reference.peek is a view'],
    ],
    [
      'a function that runs as its owner',
      `create function release.peek() returns bigint language sql security definer as 'select count(*) from register.person'`,
      ['release.peek() is SECURITY DEFINER'],
    ],
    [
      'a table of the register',
      'grant select on register.person to police_reader',
      ['register.person may be read'],
    ],
    [
      'one column of the builder’s memory',
      'grant select (key) on vintage.unit to police_reader',
      ['vintage.unit may be read'],
    ],
    [
      'a table that was left in the open',
      'create table public.copied as select * from register.person; grant select on public.copied to public',
      ['public.copied may be read'],
    ],
  ])('is told to reach %s', async (_what, plant, breaches) => {
    const transaction = await register.owner.transaction();
    try {
      await transaction.raw(plant);
      expect(await breachesOf(transaction, 'police_reader')).toEqual(breaches);
    } finally {
      await transaction.rollback();
    }
  });
});

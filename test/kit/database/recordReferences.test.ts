import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import { sqlMigration } from '@alianza/kit/database/migrations';
import { loadReferences } from '@alianza/kit/database/references';
import { prepareAgency } from '@alianza/kit/prepare';
import { geography } from '../../../subgraphs/interior/reference/geography.ts';
import { police } from '../../../subgraphs/police/ministry.ts';
import type { Clone } from '../../support/postgres/cloneAgency.ts';
import { emptyAgency } from '../../support/postgres/emptyAgency.ts';

const NOWHERE = { table: 'reference.department', key: ['code'] };

describe('The state of the reference rows', () => {
  const clones: { readonly clone: Clone; readonly owner: Knex }[] = [];
  let owner: Knex;

  async function open(): Promise<Knex> {
    const clone = await emptyAgency('police');
    const pool = connect(clone.urls.owner, { applicationName: 'alianza test', max: 2 });
    clones.push({ clone, owner: pool });
    await prepareAgency(pool, police, geography());
    return pool;
  }
  beforeEach(async () => {
    owner = await open();
  });
  afterAll(async () => {
    await Promise.all(clones.map(({ owner: pool }) => pool.destroy()));
    for (const { clone } of clones) await clone.drop();
  });

  const states = (pool: Knex): Promise<readonly string[]> =>
    pool('release.reference').orderBy('seq').pluck('digest');
  const load = (rows: readonly Readonly<Record<string, string>>[]) =>
    loadReferences(owner, [{ ...NOWHERE, rows }]);

  it('is the same in every database that serves the same, and stays when it is prepared again', async () => {
    const [first] = await states(owner);
    await prepareAgency(owner, police, geography());
    expect(await states(owner)).toEqual([first]);
    expect(await states(await open())).toEqual([first]);
  });

  it('is another one when a row is another, and yet another when it is what it was', async () => {
    await load([{ code: '00', name: 'Nowhere' }]);
    await load([{ code: '00', name: 'Somewhere' }]);
    await load([{ code: '00', name: 'Nowhere' }]);
    const [first, nowhere, somewhere, again, ...more] = await states(owner);
    expect(new Set([first, nowhere, somewhere]).size).toBe(3);
    expect([again, ...more]).toEqual([nowhere]);
  });

  it('takes in rows that something else wrote', async () => {
    await owner.raw(`insert into reference.department values ('00', 'By hand')`);
    await load([]);
    expect(await states(owner)).toHaveLength(2);
  });

  it('is another one when a migration of the ministry brings facts, also in a table of its own', async () => {
    const facts = {
      ...sqlMigration('900_facts', ''),
      up: (knex: Knex) =>
        knex.raw(`create table reference.fact (n integer); insert into reference.fact values (1)`),
    };
    const migrations = [...police.migrations, facts];
    await prepareAgency(owner, { ...police, migrations }, geography());
    await owner.raw('update reference.fact set n = 2');
    await prepareAgency(owner, { ...police, migrations }, geography());
    expect(new Set(await states(owner)).size).toBe(3);
  });

  it('stays as it was when the rows are refused', async () => {
    await expect(load([{ code: '000', name: 'No code' }])).rejects.toThrow('department_code_check');
    expect(await states(owner)).toHaveLength(1);
  });

  it('is told by nobody but the owner: whoever publishes releases cannot', async () => {
    const builder = connect(clones.at(-1)?.clone.urls.builder ?? '', { max: 1 });
    const told = builder.raw(`insert into release.reference (digest) values (repeat('0', 64))`);
    await expect(told).rejects.toMatchObject({ code: '42501' });
    await builder.destroy();
  });
});

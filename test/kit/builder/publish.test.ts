import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import { cellsLoader, type TableRequest } from '@alianza/kit/loaders/cells';
import { demonstrationKeys } from '@alianza/kit/builder/keyFile';
import { publishAll } from '@alianza/kit/builder/publishAll';
import { familiesOf } from '@alianza/kit/server/context';
import { police } from '../../../subgraphs/police/ministry.ts';
import { type ServedAgency, serveRows } from '../../support/serveRows.ts';
import { many, offence } from '../../subgraphs/police/rows.ts';
import { subgraph } from '../../subgraphs/police/subgraph.ts';
import { until } from '../../scripts/postgres/until.ts';

const audience = { tier: 'ANALYST', families: familiesOf(police) } as const;
/** Without noise, as the agency's first releases are built. */
const terms = {
  cutOff: '2025-12-31',
  keys: demonstrationKeys('police'),
  noise: () => ({ draw: () => 0 }),
};
const yearly: TableRequest = {
  dataset: 'police.offences',
  table: 'TOTAL',
  dimensions: ['year'],
  wanted: { year: ['2025'] },
  asOf: null,
};

describe('A release', () => {
  let agency: ServedAgency;
  const pools: Knex[] = [];
  const as = (role: 'owner' | 'builder' | 'reader') => {
    const pool = connect(agency.urls[role], { applicationName: 'alianza test' });
    pools.push(pool);
    return pool;
  };

  beforeAll(async () => {
    const rows = { offences: many(offence, { count: 20 }) };
    agency = await serveRows(subgraph, { rows, cutOff: '2025-12-31' });
  });
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.destroy()));
    await agency.stop();
  });

  it('built again from the same register is the same to the bit, so nothing is published', async () => {
    const [first] = agency.filled.publications;
    const [again] = await publishAll(as('builder'), police, terms);
    expect(again).toMatchObject({ outcome: 'UNCHANGED', number: 1, digest: first?.digest });
  });

  it('has the digest of its content: another cut-off is another digest', async () => {
    const [other] = await publishAll(as('builder'), police, {
      ...terms,
      cutOff: '2026-06-30',
      dryRun: true,
    });
    expect(other).toMatchObject({ outcome: 'PUBLISHED', number: 2 });
    expect(other?.digest).not.toBe(agency.filled.publications[0]?.digest);
  });

  it('worked out in a dry run leaves nothing behind', async () => {
    await publishAll(as('builder'), police, { ...terms, cutOff: '2026-06-30', dryRun: true });
    const [counted] = await as('owner')('release.release').count({ releases: '*' });
    expect(Number(counted?.releases)).toBe(police.families.length);
  });

  it.each([
    ['owner', 'update release.cell set value = 1'],
    ['owner', 'delete from release.cell'],
    ['owner', 'truncate release.cell'],
    ['owner', `update release.release set cut_off = '2020-01-01'`],
    ['owner', 'delete from release.schedule'],
    ['owner', 'update release.schedule set effective_at = now()'],
  ] as const)('once published refuses its own %s: %s', async (role, sql) => {
    await expect(as(role).raw(sql)).rejects.toThrow(
      'a published release never changes; publish a new release instead',
    );
  });

  it('once published takes no further cell, not even from the release builder', async () => {
    const sneaked = `insert into release.cell values ('police.offences', 1, 'TOTAL', '2030', '', '', 99, 50, 'PUBLISHED')`;
    await expect(as('builder').raw(sneaked)).rejects.toThrow(
      'a cell was refused: its release is already published',
    );
  });

  it.each([
    ['2001-01-01', 'the effective instant lies in the past, where answers have been given already'],
    ['2999-01-01', 'the effective instant lies before one already announced for police.offences'],
  ])('cannot be announced for %s: %s', async (instant, sentence) => {
    const announce = (at: string) =>
      `insert into release.schedule (dataset, release, effective_at) values ('police.offences', 1, '${at}')`;
    const builder = as('builder');
    const transaction = await builder.transaction();
    try {
      await transaction.raw(announce('2999-12-31')).catch(() => undefined);
      await expect(transaction.raw(announce(instant))).rejects.toThrow(sentence);
    } finally {
      await transaction.rollback();
    }
  });

  it('has a cell for every code of its lists, so that a missing cell tells nothing', async () => {
    const { rows } = await as('owner').raw(
      `select count(*)::int as cells from release.cell where dataset = 'police.offences' and tbl = 'DEPARTMENT'`,
    );
    expect(rows).toEqual([{ cells: 13 * (33 + 1) }]);
  });

  it('keeps the order of its code lists: departments by code, offences as the law numbers them', async () => {
    const order = (tbl: string, column: string) =>
      as('owner')('release.cell')
        .where({ dataset: 'police.offences', tbl, d1: '2024' })
        .orderBy('position')
        .pluck(column);
    const departments = await order('DEPARTMENT', 'd2');
    expect(departments.slice(0, 3)).toEqual(['05', '08', '11']);
    expect(departments.at(-1)).toBe('UNKNOWN');
    expect((await order('ARTICLE', 'd2')).slice(1, 4)).toEqual(['162', '188A', '188B']);
  });

  it('tells a year that is not closed by its cut-off from one that had not begun', async () => {
    const clone = await cloneOf2023();
    const answer = await clone.ask(
      '{ police { offences(where: { years: [2023, 2024] }) { count { value status } } } }',
    );
    await clone.stop();
    expect(answer.data).toEqual({
      police: {
        offences: [
          { count: { value: null, status: 'WITHHELD_OPEN_PERIOD' } },
          { count: { value: null, status: 'NOT_REPORTED' } },
        ],
      },
    });
  });

  it('is synthetic as soon as one extract of its register was invented', async () => {
    const releases = await as('owner')('release.release').pluck('synthetic');
    expect(new Set(releases)).toEqual(new Set([true]));
  });

  it('announced for later is nobody’s before its instant, and current from it on', async () => {
    const onlyOffences = { ...police, families: police.families.slice(0, 1) };
    const [next] = await publishAll(as('builder'), onlyOffences, {
      ...terms,
      cutOff: '2026-06-30',
      leadMs: 5_000,
    });
    expect(next).toMatchObject({ outcome: 'PUBLISHED', number: 2 });
    const effectiveAt = next?.effectiveAt ?? new Date(0);
    const reader = as('reader');
    const asked = async (asOf: Date | null) =>
      (await cellsLoader(reader, audience).load({ ...yearly, asOf }))[0];
    const open = { release: 1, count: { status: 'WITHHELD_OPEN_PERIOD' } };
    expect(await asked(null)).toMatchObject(open);
    expect(await asked(effectiveAt)).toMatchObject({ release: 1 });
    await until(async () => (await asked(null))?.release === 2);
    expect(Date.now()).toBeGreaterThanOrEqual(effectiveAt.getTime());
    expect(await asked(effectiveAt)).toMatchObject({ release: 2, count: { value: 0 } });
  });
});

function cloneOf2023() {
  const rows = { offences: many(offence, { count: 20 }) };
  return serveRows(subgraph, { rows, cutOff: '2023-12-31' });
}

describe('A release that is announced but not in this copy of the database', () => {
  it('is said to be not there yet, never taken for nothing', async () => {
    const rows = { offences: many(offence, { count: 20 }) };
    const agency = await serveRows(subgraph, { rows, cutOff: '2025-12-31' });
    const owner = connect(agency.urls.owner, { applicationName: 'alianza test' });
    // What a replica shows that has replayed the schedule but not the release.
    await owner.raw(`alter table release.schedule drop constraint schedule_dataset_release_fkey;
      insert into release.schedule (dataset, release, effective_at) values ('police.offences', 7, now())`);
    await owner.destroy();
    const answer = await agency.ask('{ police { offences { count { value } } } }');
    await agency.stop();
    expect(answer.errors?.[0]).toMatchObject({
      message:
        'Release 7 of police.offences is announced, and this copy of the data has not received it yet. Ask again shortly.',
      extensions: { code: 'RELEASE_NOT_YET' },
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import { plainCounts } from '../../support/plainCounts.ts';
import type { ServedAgency } from '../../support/serveRows.ts';
import { CUT_OFF, serveLabor } from './serveLabor.ts';

/** Counts of a register by year, in plain SQL that shares nothing with the releases. */
const PLAIN_COUNTS = [
  {
    dataset: 'labor.inspections',
    sql: `select to_char(opened_date, 'YYYY') as year, count(*)::int as n from register.inspection
      where recorded_date <= :cutOff group by 1`,
  },
  {
    dataset: 'labor.registrations',
    sql: `select to_char(registered_date, 'YYYY') as year, count(distinct child_number)::int as n
      from register.registration where registered_date <= :cutOff group by 1`,
  },
];

describe('A release of the Ministry of Labor', () => {
  let labor: ServedAgency;
  let builder: Knex;
  let reader: Knex;

  beforeAll(async () => {
    labor = await serveLabor();
    builder = connect(labor.urls.builder, { applicationName: 'alianza test', max: 1 });
    reader = connect(labor.urls.reader, { applicationName: 'alianza test', max: 1 });
  });

  afterAll(async () => {
    await builder.destroy();
    await reader.destroy();
    await labor.stop();
  });

  it('is built from every row of the extracts', () => {
    expect(labor.filled.imports).toEqual([
      expect.objectContaining({ extract: 'inspections', read: 54, written: 54, rejected: 0 }),
      expect.objectContaining({ extract: 'registrations', read: 62, written: 62, rejected: 0 }),
    ]);
  });

  it.each(PLAIN_COUNTS)(
    'of $dataset holds the plain counts of the register of closed years, and none of later ones',
    async (plain) => {
      const { held, counted } = await plainCounts({ builder, reader, cutOff: CUT_OFF }, plain);
      expect(held).toEqual(counted);
      expect(held.filter(({ value }) => value !== null && value >= 10)).not.toHaveLength(0);
    },
  );

  it('has a cell for every combination of codes, so that a missing one cannot tell anything', async () => {
    const [row] = await reader('release.cell')
      .where({ dataset: 'labor.registrations', tbl: 'DEPARTMENT_ACTIVITY' })
      .count('* as cells');
    const years = 13;
    const departments = 33 + 1;
    const activities = 12 + 1;
    expect(Number(row?.['cells'])).toBe(years * departments * activities);
  });

  it.each(['inspection', 'registration', 'import'])(
    'is all that the graph reads: register.%s is closed to its role',
    async (table) => {
      await expect(reader(`register.${table}`).select()).rejects.toMatchObject({ code: '42501' });
    },
  );
});

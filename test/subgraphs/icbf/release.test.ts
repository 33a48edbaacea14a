import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import { plainCounts } from '../../support/plainCounts.ts';
import type { ServedAgency } from '../../support/serveRows.ts';
import { CUT_OFF, serveIcbf } from './serveIcbf.ts';

/** Counts of a register by year, in plain SQL that shares nothing with the releases. */
const PLAIN_COUNTS = [
  {
    dataset: 'icbf.admissions',
    sql: `select to_char(opened_date, 'YYYY') as year, count(*)::int as n from register.process
      where opened_date <= :cutOff group by 1`,
  },
  {
    dataset: 'icbf.armedGroupEntries',
    sql: `select to_char(entry_date, 'YYYY') as year, count(distinct child_number)::int as n from register.armed_group_entry
      where entry_date <= :cutOff group by 1`,
  },
];

describe('A release of ICBF', () => {
  let icbf: ServedAgency;
  let builder: Knex;
  let reader: Knex;

  beforeAll(async () => {
    icbf = await serveIcbf();
    builder = connect(icbf.urls.builder, { applicationName: 'alianza test', max: 1 });
    reader = connect(icbf.urls.reader, { applicationName: 'alianza test', max: 1 });
  });

  afterAll(async () => {
    await builder.destroy();
    await reader.destroy();
    await icbf.stop();
  });

  it('is built from every row of the extracts', () => {
    expect(icbf.filled.imports).toEqual([
      expect.objectContaining({ extract: 'processes', read: 72, written: 72, rejected: 0 }),
      expect.objectContaining({ extract: 'armed-group-entries', read: 35, written: 35 }),
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
      .where({ dataset: 'icbf.armedGroupEntries', tbl: 'REGION_ARMED_GROUP' })
      .count('* as cells');
    const periods = 6;
    const regions = 6 + 1;
    const groups = 6 + 1;
    expect(Number(row?.['cells'])).toBe(periods * regions * groups);
  });

  it.each(['process', 'armed_group_entry', 'import'])(
    'is all that the graph reads: register.%s is closed to its role',
    async (table) => {
      await expect(reader(`register.${table}`).select()).rejects.toMatchObject({ code: '42501' });
    },
  );
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import { plainCounts } from '../../support/plainCounts.ts';
import type { ServedAgency } from '../../support/serveRows.ts';
import { CUT_OFF, servePolice } from './servePolice.ts';

/** Counts of a register by year, in plain SQL that shares nothing with the releases. */
const PLAIN_COUNTS = [
  {
    dataset: 'police.offences',
    sql: `select to_char(fact_date, 'YYYY') as year, count(*)::int as n from register.offence
      where recorded_date <= :cutOff group by 1`,
  },
  {
    dataset: 'police.arrests',
    sql: `select to_char(arrest_date, 'YYYY') as year, count(*)::int as n from register.arrest
      where recorded_date <= :cutOff group by 1`,
  },
  {
    dataset: 'police.victims',
    sql: `select to_char(identified_date, 'YYYY') as year, count(*)::int as n from register.victim
      where recorded_date <= :cutOff group by 1`,
  },
];

describe('A release of the National Police', () => {
  let police: ServedAgency;
  let builder: Knex;
  let reader: Knex;

  beforeAll(async () => {
    police = await servePolice();
    builder = connect(police.urls.builder, { applicationName: 'alianza test', max: 1 });
    reader = connect(police.urls.reader, { applicationName: 'alianza test', max: 1 });
  });

  afterAll(async () => {
    await builder.destroy();
    await reader.destroy();
    await police.stop();
  });

  it('is built from every row of the extracts', () => {
    expect(police.filled.imports).toEqual([
      expect.objectContaining({ extract: 'offences', read: 67, written: 67, rejected: 0 }),
      expect.objectContaining({ extract: 'arrests', read: 26, written: 26, rejected: 0 }),
      expect.objectContaining({ extract: 'victims', read: 21, written: 21, rejected: 0 }),
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
      .where({ dataset: 'police.offences', tbl: 'DEPARTMENT_ARTICLE' })
      .count('* as cells');
    const years = 2025 - 2013 + 1;
    const departments = 33 + 1;
    const articles = 14;
    expect(Number(row?.['cells'])).toBe(years * departments * articles);
  });
});

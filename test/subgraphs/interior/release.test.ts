import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import { plainCounts } from '../../support/plainCounts.ts';
import type { ServedAgency } from '../../support/serveRows.ts';
import { CUT_OFF, serveInterior } from './serveInterior.ts';

/** Counts of a register by year, in plain SQL that shares nothing with the releases. */
const PLAIN_COUNTS = [
  {
    dataset: 'interior.victims',
    sql: `select to_char(received_date, 'YYYY') as year, count(distinct victim_number)::int as n from register.route
      where verification = 'VERIFIED' and victim_link = 'DIRECT'
        and (verified_date <= :cutOff or verified_date is null and received_date <= :cutOff) group by 1`,
  },
  {
    dataset: 'interior.routes',
    sql: `select to_char(received_date, 'YYYY') as year, count(*)::int as n from register.route
      where received_date <= :cutOff group by 1`,
  },
  {
    dataset: 'interior.calls',
    sql: `select to_char(call_date, 'YYYY') as year, count(*)::int as n from register.call
      where call_date <= :cutOff group by 1`,
  },
];

describe('A release of the Ministry of Interior', () => {
  let interior: ServedAgency;
  let builder: Knex;
  let reader: Knex;

  beforeAll(async () => {
    interior = await serveInterior();
    builder = connect(interior.urls.builder, { applicationName: 'alianza test', max: 1 });
    reader = connect(interior.urls.reader, { applicationName: 'alianza test', max: 1 });
  });

  afterAll(async () => {
    await builder.destroy();
    await reader.destroy();
    await interior.stop();
  });

  it('is built from every row of the extracts', () => {
    expect(interior.filled.imports).toEqual([
      expect.objectContaining({ extract: 'routes', read: 174, written: 174, rejected: 0 }),
      expect.objectContaining({ extract: 'calls', read: 69, written: 69, rejected: 0 }),
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

  it('has a flow for every period, region and destination, so that a missing one cannot tell anything', async () => {
    const [row] = await reader('release.cell')
      .where({ dataset: 'interior.victims', tbl: 'REGION_DESTINATION' })
      .count('* as cells');
    const periods = 5;
    const regions = 6 + 1;
    const destinations = 14 + 3;
    expect(Number(row?.['cells'])).toBe(periods * regions * destinations);
  });

  it.each(['route', 'call', 'import'])(
    'is all that the graph reads: register.%s is closed to its role',
    async (table) => {
      await expect(reader(`register.${table}`).select()).rejects.toMatchObject({ code: '42501' });
    },
  );
});

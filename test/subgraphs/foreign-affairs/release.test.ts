import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import { plainCounts } from '../../support/plainCounts.ts';
import type { ServedAgency } from '../../support/serveRows.ts';
import { CUT_OFF, serveForeignAffairs } from './serveForeignAffairs.ts';

const READ_ONLY = '25006';

/** Counts of the register by year, in plain SQL that shares nothing with the releases. */
const PLAIN_COUNTS = [
  {
    dataset: 'foreign-affairs.assistance',
    sql: `select to_char(known_date, 'YYYY') as year, count(distinct national_number)::int as n from register.consular_case
      where assistance is not null and (recorded_date is null or recorded_date <= :cutOff) group by 1`,
  },
  {
    dataset: 'foreign-affairs.repatriations',
    sql: `select to_char(arrived_date, 'YYYY') as year, count(*)::int as n from register.consular_case
      where arrived_date <= :cutOff group by 1`,
  },
];

describe('A release of the Ministry of Foreign Affairs', () => {
  let ministry: ServedAgency;
  let builder: Knex;
  let reader: Knex;

  beforeAll(async () => {
    ministry = await serveForeignAffairs();
    builder = connect(ministry.urls.builder, { applicationName: 'alianza test', max: 1 });
    reader = connect(ministry.urls.reader, { applicationName: 'alianza test', max: 1 });
  });

  afterAll(async () => {
    await builder.destroy();
    await reader.destroy();
    await ministry.stop();
  });

  it('is built from every row of the extract', () => {
    expect(ministry.filled.imports).toEqual([
      expect.objectContaining({ extract: 'consular-cases', read: 68, written: 68, rejected: 0 }),
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

  it.each(['consular_case', 'import'])(
    'is all that the graph reads of persons: register.%s is closed to its role',
    async (table) => {
      await expect(reader(`register.${table}`).select()).rejects.toMatchObject({ code: '42501' });
    },
  );

  it.each(['indicator', 'target', 'partnership'])(
    'leaves reference.%s to be read and not to be written by the graph',
    async (table) => {
      await expect(reader(`reference.${table}`).select()).resolves.toBeInstanceOf(Array);
      await expect(reader(`reference.${table}`).delete()).rejects.toMatchObject({
        code: READ_ONLY,
      });
    },
  );
});

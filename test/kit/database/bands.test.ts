import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Knex } from 'knex';
import { AGE_BAND } from '@alianza/kit/codes/ageBand';
import { AGE_GROUP } from '@alianza/kit/codes/ageGroup';
import { DAYS_BAND } from '@alianza/kit/codes/daysBand';
import { connect } from '@alianza/kit/database/connect';
import { prepareAgency } from '@alianza/kit/prepare';
import { geography } from '../../../subgraphs/interior/reference/geography.ts';
import { police } from '../../../subgraphs/police/ministry.ts';
import type { Clone } from '../../support/postgres/cloneAgency.ts';
import { emptyAgency } from '../../support/postgres/emptyAgency.ts';

const DENIED = '42501';

/** Every code of a band, with the numbers on either side of its limits. */
const AGE_BANDS = {
  '0-11': [0, 11],
  '12-14': [12, 14],
  '15-17': [15, 17],
  '18+': [18, 110],
  UNKNOWN: [null],
};
const AGE_GROUPS = { UNDER_18: [0, 17], ADULT: [18, 110], UNKNOWN: [null] };
const LAGS = {
  '0-30': [-1, 0, 30],
  '31-90': [31, 90],
  '91-180': [91, 180],
  '181+': [181, 4000],
  UNKNOWN: [null],
};

describe('The bands every ministry publishes by', () => {
  let clone: Clone;
  let owner: Knex;
  let builder: Knex;
  let reader: Knex;

  beforeAll(async () => {
    clone = await emptyAgency('police');
    owner = connect(clone.urls.owner, { applicationName: 'alianza test', max: 1 });
    builder = connect(clone.urls.builder, { applicationName: 'alianza test', max: 1 });
    reader = connect(clone.urls.reader, { applicationName: 'alianza test', max: 1 });
    await prepareAgency(owner, police, geography());
  });

  afterAll(async () => {
    for (const pool of [owner, builder, reader]) await pool.destroy();
    await clone.drop();
  });

  /** Calls a function of the register as the release builder does. */
  async function called(name: string, ...values: readonly (string | number | null)[]) {
    const places = values.map(() => '?').join(', ');
    const { rows } = await builder.raw(`select register.${name}(${places}) as result`, [...values]);
    return rows[0].result;
  }

  it.each([
    { name: 'age_band', bands: AGE_BANDS, codes: Object.keys(AGE_BAND) },
    { name: 'age_group', bands: AGE_GROUPS, codes: Object.keys(AGE_GROUP) },
    {
      name: 'lag_band',
      bands: LAGS,
      codes: Object.keys(DAYS_BAND).filter((code) => code !== 'OPEN'),
    },
  ])(
    'are the codes of their list, each within its limits: $name',
    async ({ name, bands, codes }) => {
      expect(Object.keys(bands)).toEqual(codes);
      for (const [code, numbers] of Object.entries(bands))
        for (const number of numbers)
          expect([number, await called(name, number)]).toEqual([number, code]);
    },
  );

  it.each([
    { birth: '2010-03-02', day: '2024-03-01', recorded: null, age: 13 },
    { birth: '2010-03-02', day: '2024-03-02', recorded: null, age: 14 },
    { birth: '2008-02-29', day: '2025-02-28', recorded: null, age: 16 },
    { birth: '2010-03-02', day: '2024-03-02', recorded: 12, age: 12 },
    { birth: null, day: '2024-03-02', recorded: 0, age: 0 },
    { birth: null, day: '2024-03-02', recorded: null, age: null },
  ])(
    'take the age that was recorded ($recorded), or else reckon it from $birth to $day',
    async ({ birth, day, recorded, age }) => {
      expect(await called('age_on', birth, day, recorded)).toBe(age);
    },
  );

  it('are out of reach of the role the graph reads with, like the registers they are for', async () => {
    await expect(reader.raw('select register.age_band(3)')).rejects.toMatchObject({ code: DENIED });
  });
});

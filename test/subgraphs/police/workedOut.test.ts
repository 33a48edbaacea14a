import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ServedAgency, serveRows } from '../../support/serveRows.ts';
import { many, offence, victim } from './rows.ts';
import { subgraph } from './subgraph.ts';

const cali = { CODIGO_DANE: '76001', FECHA_REGISTRO: '2024-05-20' };
const yearBefore = { FECHA_HECHO: '05/03/2023', FECHA_REGISTRO: '2023-03-20' };
/** A cell of a band or a department is published where it holds ten in some year: these fill the long bands and Bogotá. */
const slow = { CODIGO_DANE: '11001', FECHA_HECHO: '05/03/2023', FECHA_REGISTRO: '2023-07-20' };
const slower = { ...slow, FECHA_REGISTRO: '2023-12-20' };
const periodBefore = { FECHA_IDENTIFICACION: '2020-05-02', FECHA_REGISTRO: '2020-05-10' };

const rows = {
  offences: [
    ...many(offence, { count: 41 }),
    ...many(offence, { first: 100, count: 32, row: cali }),
    ...many(offence, { first: 200, count: 52, row: yearBefore }),
    ...many(offence, { first: 300, count: 12, row: slow }),
    ...many(offence, { first: 400, count: 12, row: slower }),
  ],
  arrests: [],
  victims: [
    ...many(victim, { count: 33 }),
    ...many(victim, { first: 100, count: 20, row: periodBefore }),
  ],
};

describe('What the National Police’s figures tell together', () => {
  let police: ServedAgency;

  beforeAll(async () => {
    police = await serveRows(subgraph, { rows, cutOff: '2025-12-31' });
  });
  afterAll(() => police.stop());

  it('is how large a department’s part is, how it changed, and how long entries took', async () => {
    const query = `{ police {
      offences(by: DEPARTMENT, where: { years: [2024], departments: ["05"] }) {
        count { value status source uncertainty { standardDeviation halfWidth95 } }
        share { value status numerator denominator }
        change { value from notable }
        rate(group: TOTAL) { numerator denominator per }
      }
      years: offences(where: { years: [2024] }) { medianDays(band: "lagBand") { band approximateDays total } }
    } }`;
    expect(await police.ask(query)).toEqual({
      data: {
        police: {
          offences: [
            {
              count: {
                value: 41,
                status: 'PUBLISHED',
                source: null,
                uncertainty: { standardDeviation: expect.closeTo(2.65, 2), halfWidth95: 5 },
              },
              share: { value: 41 / 73, status: 'PUBLISHED', numerator: 41, denominator: 73 },
              change: { value: -11, from: '2023', notable: true },
              rate: { numerator: 41, denominator: 6_903_721, per: 100_000 },
            },
          ],
          years: [
            {
              medianDays: {
                band: '0-30',
                approximateDays: expect.closeTo((36.5 / 41) * 31, 9),
                total: 73,
              },
            },
          ],
        },
      },
    });
  });

  it('is worked out of rounded figures for a reader without a session', async () => {
    const query = `{ police { offences(by: DEPARTMENT, where: { years: [2024], departments: ["05", "11"] }) {
      count { value status uncertainty { halfWidth95 } }
      share { value status } change { value status }
    } } }`;
    expect(await police.ask(query, {}, 'PUBLIC')).toEqual({
      data: {
        police: {
          offences: [
            {
              count: { value: 40, status: 'ROUNDED', uncertainty: { halfWidth95: 6 } },
              share: { value: 40 / 75, status: 'ROUNDED' },
              change: { value: -10, status: 'ROUNDED' },
            },
            {
              count: { value: null, status: 'UNDER_TEN', uncertainty: null },
              share: { value: null, status: 'UNDER_TEN' },
              change: { value: null, status: 'UNDER_TEN' },
            },
          ],
        },
      },
    });
  });

  it('is the change from one period to the next where years are pooled', async () => {
    const query = `{ police { victims(by: DEPARTMENT, where: { periods: ["2022-2024"], departments: ["27"] }) {
      share { value } change { value from } rate { denominator period }
    } } }`;
    expect(await police.ask(query)).toEqual({
      data: {
        police: {
          victims: [
            {
              share: null,
              change: { value: 13, from: '2019-2021' },
              rate: { denominator: 218_045 + 217_430 + 216_762, period: '2022-2024' },
            },
          ],
        },
      },
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveForeignAffairs } from './serveForeignAffairs.ts';

const published = (value: number) => ({ value, status: 'PUBLISHED' });
const WITHHELD_BASE = { value: null, status: 'WITHHELD_BASE' };

describe('The figures of the Ministry of Foreign Affairs', () => {
  let ministry: ServedAgency;

  beforeAll(async () => {
    ministry = await serveForeignAffairs();
  });
  afterAll(() => ministry.stop());

  it('count persons given help in the year a consulate came to know, once entered by the cut-off', async () => {
    const query = `{ foreignAffairs { assistance(where: { years: [2022, 2023, 2024, 2025] }) { year count { value status } } } }`;
    expect(await ministry.ask(query)).toEqual({
      data: {
        foreignAffairs: {
          assistance: [
            { year: 2022, count: published(0) },
            { year: 2023, count: published(11) },
            { year: 2024, count: published(36) },
            { year: 2025, count: { value: null, status: 'WITHHELD_OPEN_PERIOD' } },
          ],
        },
      },
    });
  });

  it('count a return in the year of arrival, with the days it took', async () => {
    const query = `{ foreignAffairs { repatriations(by: DAYS_BAND, where: { years: [2024] }) { daysBand count { value status } } } }`;
    expect(await ministry.ask(query)).toEqual({
      data: {
        foreignAffairs: {
          repatriations: [
            { daysBand: '0-30', count: published(11) },
            { daysBand: '31-90', count: published(12) },
            { daysBand: '91-180', count: WITHHELD_BASE },
            { daysBand: '181+', count: WITHHELD_BASE },
          ],
        },
      },
    });
  });

  it('show the flow from a region to a country in a period of three years', async () => {
    const query = `{ foreignAffairs { assistance(
      by: REGION_COUNTRY, where: { periods: ["2022-2024"], regions: [ANDINA], countries: ["ES", "EC", "MX"] }
    ) { year period { code } region country { code name(language: ES) } count { value status } } } }`;
    const flow = { year: null, period: { code: '2022-2024' }, region: 'ANDINA' };
    expect(await ministry.ask(query)).toEqual({
      data: {
        foreignAffairs: {
          assistance: [
            { ...flow, country: { code: 'EC', name: 'Ecuador' }, count: published(11) },
            { ...flow, country: { code: 'ES', name: 'España' }, count: published(12) },
            { ...flow, country: { code: 'MX', name: 'México' }, count: WITHHELD_BASE },
          ],
        },
      },
    });
  });

  it('give countries that are not published by name one cell, and no country to go on to', async () => {
    const query = `{ foreignAffairs { assistance(by: COUNTRY, where: { periods: ["2022-2024"], countries: ["OTHER"] }) {
      country { code } dimensions { code label } count { value }
    } } }`;
    expect(await ministry.ask(query)).toEqual({
      data: {
        foreignAffairs: {
          assistance: [
            {
              country: null,
              dimensions: [
                { code: '2022-2024', label: '2022 a 2024' },
                { code: 'OTHER', label: 'Otro país' },
              ],
              count: { value: 10 },
            },
          ],
        },
      },
    });
  });

  it('reckon an age that was not written from the birth date', async () => {
    const query = `{ foreignAffairs { repatriations(by: AGE_GROUP, where: { years: [2024] }) { ageGroup count { value } } } }`;
    expect(await ministry.ask(query)).toEqual({
      data: {
        foreignAffairs: {
          repatriations: [
            { ageGroup: 'UNDER_18', count: { value: 11 } },
            { ageGroup: 'ADULT', count: { value: 12 } },
            { ageGroup: 'UNKNOWN', count: { value: null } },
          ],
        },
      },
    });
  });

  it('tell how late cases were entered, and keep apart those whose entry has no day', async () => {
    const query = `{ foreignAffairs { assistance(by: LAG_BAND, where: { years: [2024] }) { lagBand count { value } } } }`;
    expect(await ministry.ask(query)).toEqual({
      data: {
        foreignAffairs: {
          assistance: [
            { lagBand: '0-30', count: { value: 12 } },
            { lagBand: '31-90', count: { value: 14 } },
            { lagBand: '91-180', count: { value: null } },
            { lagBand: '181+', count: { value: 0 } },
            { lagBand: 'UNKNOWN', count: { value: 10 } },
          ],
        },
      },
    });
  });

  it('say who received the children and what followed', async () => {
    const query = `{ foreignAffairs {
      receivers: repatriations(by: RECEIVER, where: { years: [2024], receivers: [ICBF] }) { receiver count { value } }
      followUps: repatriations(by: FOLLOW_UP, where: { years: [2024], followUps: [PARD, NONE] }) { followUp count { value } }
    } }`;
    expect(await ministry.ask(query)).toEqual({
      data: {
        foreignAffairs: {
          receivers: [{ receiver: 'ICBF', count: { value: 11 } }],
          followUps: [
            { followUp: 'PARD', count: { value: 11 } },
            { followUp: 'NONE', count: { value: null } },
          ],
        },
      },
    });
  });

  it('answer two indicators in the country, and none in a department, which is published by period', async () => {
    const query = `query Joints($joints: [_Any!]!) {
      foreignAffairs { answers(years: [2024]) { indicator unit count { value } } }
      _entities(representations: $joints) {
        ... on Department { foreignAffairs { answers(years: [2024]) { indicator count { value } } } }
        ... on Indicator { foreignAffairs { answers(years: [2024]) { indicator count { value } } } }
      }
    }`;
    const joints = [
      { __typename: 'Department', code: '66' },
      { __typename: 'Indicator', code: 'VICTIMS_REPATRIATED' },
    ];
    expect(await ministry.ask(query, { joints })).toEqual({
      data: {
        foreignAffairs: {
          answers: [
            { indicator: 'VICTIMS_ASSISTED_ABROAD', unit: 'VICTIM', count: { value: 36 } },
            { indicator: 'VICTIMS_REPATRIATED', unit: 'REPATRIATION', count: { value: 23 } },
          ],
        },
        _entities: [
          { foreignAffairs: { answers: [] } },
          {
            foreignAffairs: {
              answers: [{ indicator: 'VICTIMS_REPATRIATED', count: { value: 23 } }],
            },
          },
        ],
      },
    });
  });
});

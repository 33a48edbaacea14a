import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveForeignAffairs } from './serveForeignAffairs.ts';

describe('The Ministry of Foreign Affairs', () => {
  let ministry: ServedAgency;

  beforeAll(async () => {
    ministry = await serveForeignAffairs();
  });
  afterAll(() => ministry.stop());

  it.each([
    {
      what: 'a table outside the closed family',
      query: '{ foreignAffairs { assistance(by: CONSULATE) { year } } }',
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
    {
      what: 'a filter on a dimension the table lacks',
      query:
        '{ foreignAffairs { assistance(by: REGION_COUNTRY, where: { years: [2024] }) { year } } }',
      code: 'FILTER_NOT_IN_TABLE',
    },
    {
      what: 'a band that is in no list',
      query:
        '{ foreignAffairs { repatriations(by: DAYS_BAND, where: { daysBands: ["31-60"] }) { year } } }',
      code: 'UNKNOWN_CODE',
    },
    {
      what: 'a person',
      query: '{ foreignAffairs { assistance { nationalNumber } } }',
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
    {
      what: 'a country that does not exist',
      query: '{ country(code: "XX") { name } }',
      code: 'UNKNOWN_CODE',
    },
    {
      what: 'figures published under no known code',
      query: '{ publishedFigures(indicators: ["VICTIMS"]) { value } }',
      code: 'UNKNOWN_CODE',
    },
  ])('refuses to be asked for $what', async ({ query, code }) => {
    const { errors } = await ministry.ask(query);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code }) }),
    ]);
  });

  it('names the nearest indicator when one is misspelt', async () => {
    const { errors } = await ministry.ask('{ indicator(code: "VICTIM_REPATRIATED") { title } }');
    expect(errors).toEqual([
      expect.objectContaining({
        message:
          '"VICTIM_REPATRIATED" is not in the code list indicator. The nearest code is VICTIMS_REPATRIATED.',
      }),
    ]);
  });
});

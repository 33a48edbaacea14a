import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveLabor } from './serveLabor.ts';

describe('The Ministry of Labor', () => {
  let labor: ServedAgency;

  beforeAll(async () => {
    labor = await serveLabor();
  });
  afterAll(() => labor.stop());

  it.each([
    {
      what: 'a table outside the closed family',
      query: '{ labor { inspections(by: MUNICIPALITY) { year } } }',
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
    {
      what: 'a filter on a dimension the table lacks',
      query: '{ labor { inspections(by: SECTOR, where: { referrals: [ICBF] }) { year } } }',
      code: 'FILTER_NOT_IN_TABLE',
    },
    {
      what: 'a code that is in no list',
      query: '{ labor { inspections(by: LAG_BAND, where: { lagBands: ["31-60"] }) { year } } }',
      code: 'UNKNOWN_CODE',
    },
    {
      what: 'a person',
      query: '{ labor { registrations { childNumber } } }',
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
  ])('refuses to be asked for $what', async ({ query, code }) => {
    const { errors } = await labor.ask(query);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code }) }),
    ]);
  });

  it('refuses within a department a table it publishes for the whole country only', async () => {
    const query = `query Choco($joints: [_Any!]!) { _entities(representations: $joints) {
      ... on Department { labor { registrations(by: SEX) { year } } }
    } }`;
    const { errors } = await labor.ask(query, {
      joints: [{ __typename: 'Department', code: '27' }],
    });
    expect(errors).toEqual([
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'TABLE_NOT_PUBLISHED' }),
      }),
    ]);
  });
});

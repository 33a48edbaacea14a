import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveInterior } from './serveInterior.ts';

describe('The Ministry of Interior', () => {
  let interior: ServedAgency;

  beforeAll(async () => {
    interior = await serveInterior();
  });
  afterAll(() => interior.stop());

  it.each([
    {
      what: 'a table outside the closed family',
      query: '{ interior { routes(by: MUNICIPALITY) { year } } }',
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
    {
      what: 'a filter on a dimension the table lacks',
      query: '{ interior { victims(by: SEX, where: { purposes: ["BEGGING"] }) { year } } }',
      code: 'FILTER_NOT_IN_TABLE',
    },
    {
      what: 'a year of the flows, which are by period',
      query: '{ interior { victims(by: REGION_DESTINATION, where: { years: [2024] }) { year } } }',
      code: 'FILTER_NOT_IN_TABLE',
    },
    {
      what: 'a period that is none',
      query: '{ interior { victims(by: DEPARTMENT, where: { periods: ["2023-2025"] }) { year } } }',
      code: 'UNKNOWN_CODE',
    },
    {
      what: 'a code that is in no list',
      query: '{ interior { victims(by: PURPOSE, where: { purposes: ["BEGING"] }) { year } } }',
      code: 'UNKNOWN_CODE',
    },
    {
      what: 'the victims of a department that is none',
      query: '{ interior { victims(by: DEPARTMENT, where: { departments: ["07"] }) { year } } }',
      code: 'UNKNOWN_CODE',
    },
    {
      what: 'a person',
      query: '{ interior { victims { victimNumber } } }',
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
  ])('refuses to be asked for $what', async ({ query, code }) => {
    const { errors } = await interior.ask(query);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code }) }),
    ]);
  });

  it('refuses within a department a table it publishes for the whole country only', async () => {
    const query = `query Choco($joints: [_Any!]!) { _entities(representations: $joints) {
      ... on Department { interior { routes(by: CLOSING_REASON) { year } } }
    } }`;
    const { errors } = await interior.ask(query, {
      joints: [{ __typename: 'Department', code: '27' }],
    });
    expect(errors).toEqual([
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'TABLE_NOT_PUBLISHED' }),
      }),
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveIcbf } from './serveIcbf.ts';

describe('ICBF', () => {
  let icbf: ServedAgency;

  beforeAll(async () => {
    icbf = await serveIcbf();
  });
  afterAll(() => icbf.stop());

  it.each([
    {
      what: 'a table outside the closed family',
      query: '{ icbf { admissions(by: MUNICIPALITY) { year } } }',
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
    {
      what: 'a filter on a dimension the table lacks',
      query: '{ icbf { admissions(by: SEX, where: { entryReasons: [TRAFFICKING] }) { year } } }',
      code: 'FILTER_NOT_IN_TABLE',
    },
    {
      what: 'a code that is in no list',
      query: '{ icbf { admissions(by: OPENING_BAND, where: { openingBands: ["0-9"] }) { year } } }',
      code: 'UNKNOWN_CODE',
    },
    {
      what: 'a child',
      query: '{ icbf { admissions { childNumber } } }',
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
  ])('refuses to be asked for $what', async ({ query, code }) => {
    const { errors } = await icbf.ask(query);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code }) }),
    ]);
  });

  it('names the nearest code of the list', async () => {
    const query = `{ icbf { admissions(by: PURPOSE_VICTIM_LINK, where: { purposes: ["BEGING"] }) { year } } }`;
    const { errors } = await icbf.ask(query);
    expect(errors?.[0]?.message).toBe(
      '"BEGING" is not in the code list purpose. The nearest code is BEGGING.',
    );
  });

  it('refuses within a department a table it publishes for the whole country only', async () => {
    const query = `query Cartagena($joints: [_Any!]!) { _entities(representations: $joints) {
      ... on Department { icbf { admissions(by: REENTRY) { year } } }
    } }`;
    const { errors } = await icbf.ask(query, {
      joints: [{ __typename: 'Department', code: '13' }],
    });
    expect(errors).toEqual([
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'TABLE_NOT_PUBLISHED' }),
      }),
    ]);
  });
});

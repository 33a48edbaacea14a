import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveIcbf } from './serveIcbf.ts';

describe('The indicators ICBF answers', () => {
  let icbf: ServedAgency;

  beforeAll(async () => {
    icbf = await serveIcbf();
  });
  afterAll(() => icbf.stop());

  it('are three, each one published cell a year under its own definition', async () => {
    const query = `{ icbf { answers(years: [2024]) { indicator unit count { value } definition(language: EN) } } }`;
    expect(await icbf.ask(query)).toEqual({
      data: {
        icbf: {
          answers: [
            {
              indicator: 'CHILD_VICTIMS_IDENTIFIED',
              unit: 'PROCESS',
              count: { value: 22 },
              definition: expect.stringContaining('direct and indirect victims'),
            },
            {
              indicator: 'CHILD_EXPLOITATION_ADMISSIONS',
              unit: 'PROCESS',
              count: { value: 14 },
              definition: expect.stringContaining('commercial sexual exploitation'),
            },
            {
              indicator: 'CHILDREN_FROM_ARMED_GROUPS',
              unit: 'VICTIM',
              count: { value: 23 },
              definition: expect.stringContaining('specialised programme'),
            },
          ],
        },
      },
    });
  });

  it('are answered within a department too where it is published by year, and under an indicator that one alone', async () => {
    const query = `query Joints($joints: [_Any!]!) { _entities(representations: $joints) {
      ... on Department { icbf { answers(years: [2024]) { indicator count { value } } } }
      ... on Indicator { icbf { answers(years: [2024]) { indicator count { value } } } }
    } }`;
    const joints = [
      { __typename: 'Department', code: '27' },
      { __typename: 'Indicator', code: 'CHILDREN_FROM_ARMED_GROUPS' },
    ];
    expect(await icbf.ask(query, { joints })).toEqual({
      data: {
        _entities: [
          {
            icbf: {
              answers: [
                { indicator: 'CHILD_VICTIMS_IDENTIFIED', count: { value: null } },
                { indicator: 'CHILD_EXPLOITATION_ADMISSIONS', count: { value: 14 } },
              ],
            },
          },
          {
            icbf: { answers: [{ indicator: 'CHILDREN_FROM_ARMED_GROUPS', count: { value: 23 } }] },
          },
        ],
      },
    });
  });
});

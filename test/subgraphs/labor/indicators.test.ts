import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveLabor } from './serveLabor.ts';

const published = (value: number) => ({ value, status: 'PUBLISHED' });

describe('The indicators the Ministry of Labor answers', () => {
  let labor: ServedAgency;

  beforeAll(async () => {
    labor = await serveLabor();
  });
  afterAll(() => labor.stop());

  it('are three, each one published cell a year under its own definition', async () => {
    const query = `{ labor { answers(years: [2024]) { indicator unit count { value status } definition(language: EN) } } }`;
    expect(await labor.ask(query)).toEqual({
      data: {
        labor: {
          answers: [
            {
              indicator: 'CHILD_LABOUR_INSPECTIONS',
              unit: 'INSPECTION',
              count: published(12),
              definition: expect.stringContaining('subject is child labour'),
            },
            {
              indicator: 'FORCED_LABOUR_INSPECTIONS',
              unit: 'INSPECTION',
              count: published(11),
              definition: expect.stringContaining('indicators of forced labour'),
            },
            {
              indicator: 'WORST_FORMS_REGISTRATIONS',
              unit: 'REGISTERED_PERSON',
              count: published(14),
              definition: expect.stringContaining('each once by SIRITI’s person number'),
            },
          ],
        },
      },
    });
  });

  it('are answered within a department too, and under an indicator that one alone', async () => {
    const query = `query Joints($joints: [_Any!]!) { _entities(representations: $joints) {
      ... on Department { labor { answers(years: [2024]) { indicator count { value } } } }
      ... on Indicator { labor { answers(years: [2024]) { indicator count { value } } } }
    } }`;
    const joints = [
      { __typename: 'Department', code: '27' },
      { __typename: 'Indicator', code: 'CHILD_LABOUR_INSPECTIONS' },
    ];
    expect(await labor.ask(query, { joints })).toEqual({
      data: {
        _entities: [
          {
            labor: {
              answers: [
                { indicator: 'CHILD_LABOUR_INSPECTIONS', count: { value: null } },
                { indicator: 'FORCED_LABOUR_INSPECTIONS', count: { value: 11 } },
                { indicator: 'WORST_FORMS_REGISTRATIONS', count: { value: 14 } },
              ],
            },
          },
          { labor: { answers: [{ indicator: 'CHILD_LABOUR_INSPECTIONS', count: { value: 12 } }] } },
        ],
      },
    });
  });
});

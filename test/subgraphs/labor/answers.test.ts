import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ServedAgency, serveRows } from '../../support/serveRows.ts';
import { inspections, registrations } from './rows.ts';
import { subgraph } from './subgraph.ts';

const published = (value: number) => ({ value, status: 'PUBLISHED' });
const UNDER_TEN = { value: null, status: 'UNDER_TEN' };

describe('The Ministry of Labor', () => {
  let labor: ServedAgency;

  beforeAll(async () => {
    labor = await serveRows(subgraph, {
      rows: { inspections, registrations },
      cutOff: '2025-12-31',
    });
  });
  afterAll(() => labor.stop());

  it('counts inspections in the year they were opened, once they were registered by the cut-off', async () => {
    const query = `{ labor { inspections(where: { years: [2023, 2024] }) { year count { value status } } } }`;
    expect(await labor.ask(query)).toEqual({
      data: {
        labor: {
          inspections: [
            { year: 2023, count: UNDER_TEN },
            { year: 2024, count: published(43) },
          ],
        },
      },
    });
  });

  it('says which body was told when an inspection found minors at work', async () => {
    const query = `{ labor { inspections(
      by: MINOR_FINDING_REFERRAL, where: { years: [2024], minorFindings: [YES] }
    ) { minorFinding referral count { value status } } } }`;
    expect(await labor.ask(query)).toEqual({
      data: {
        labor: {
          inspections: [
            { minorFinding: 'YES', referral: 'ICBF', count: published(12) },
            { minorFinding: 'YES', referral: 'FISCALIA', count: UNDER_TEN },
            { minorFinding: 'YES', referral: 'COAT', count: UNDER_TEN },
            { minorFinding: 'YES', referral: 'NONE', count: UNDER_TEN },
            { minorFinding: 'YES', referral: 'UNKNOWN', count: UNDER_TEN },
          ],
        },
      },
    });
  });

  it('keeps an inspection that did not record its findings apart from one that found nothing', async () => {
    const query = `{ labor { inspections(by: FINDING_OUTCOME, where: { years: [2024], outcomes: [ARCHIVE, UNKNOWN] }) {
      finding outcome count { value }
    } } }`;
    const { data } = await labor.ask(query);
    expect(data).toEqual({
      labor: {
        inspections: [
          { finding: 'YES', outcome: 'ARCHIVE', count: { value: null } },
          { finding: 'YES', outcome: 'UNKNOWN', count: { value: null } },
          { finding: 'NO', outcome: 'ARCHIVE', count: { value: 10 } },
          { finding: 'NO', outcome: 'UNKNOWN', count: { value: null } },
          { finding: 'UNKNOWN', outcome: 'ARCHIVE', count: { value: null } },
          { finding: 'UNKNOWN', outcome: 'UNKNOWN', count: { value: 10 } },
        ],
      },
    });
  });

  it('places an inspection under a withdrawn municipality code in its department', async () => {
    const query = `{ labor { inspections(by: DEPARTMENT, where: { years: [2024], departments: ["27"] }) {
      department { code } dimensions { dimension code label } count { value }
    } } }`;
    expect(await labor.ask(query)).toEqual({
      data: {
        labor: {
          inspections: [
            {
              department: { code: '27' },
              dimensions: [
                { dimension: 'year', code: '2024', label: '2024' },
                { dimension: 'department', code: '27', label: 'Chocó' },
              ],
              count: { value: 11 },
            },
          ],
        },
      },
    });
  });

  it('labels a sector of CIIU in Spanish and in English', async () => {
    const query = `{ labor { inspections(by: SECTOR, where: { years: [2024], sectors: [B] }) {
      sector dimensions { es: label en: label(language: EN) } count { value }
    } } }`;
    expect(await labor.ask(query)).toEqual({
      data: {
        labor: {
          inspections: [
            {
              sector: 'B',
              dimensions: [
                { es: '2024', en: '2024' },
                { es: 'Explotación de minas y canteras', en: 'Mining and quarrying' },
              ],
              count: { value: 11 },
            },
          ],
        },
      },
    });
  });

  it('counts a child with two entries in one year once, as the first entry describes the child', async () => {
    const query = `{ labor {
      total: registrations(where: { years: [2023, 2024] }) { year count { value } }
      activities: registrations(by: ACTIVITY, where: { years: [2024], activities: [STREET_VENDING, BEGGING] }) {
        activity count { value status }
      }
    } }`;
    expect(await labor.ask(query)).toEqual({
      data: {
        labor: {
          total: [
            { year: 2023, count: { value: 11 } },
            { year: 2024, count: { value: 34 } },
          ],
          activities: [
            { activity: 'STREET_VENDING', count: published(14) },
            { activity: 'BEGGING', count: UNDER_TEN },
          ],
        },
      },
    });
  });

  it('reckons the age of a child whose age was not written from the birth date', async () => {
    const query = `{ labor { registrations(by: AGE_BAND, where: { years: [2024] }) {
      ageBand { code minAge maxAge } count { value status }
    } } }`;
    expect(await labor.ask(query)).toEqual({
      data: {
        labor: {
          registrations: [
            { ageBand: { code: '0-11', minAge: 0, maxAge: 11 }, count: published(10) },
            { ageBand: { code: '12-14', minAge: 12, maxAge: 14 }, count: published(14) },
            { ageBand: { code: '15-17', minAge: 15, maxAge: 17 }, count: UNDER_TEN },
            { ageBand: { code: '18+', minAge: 18, maxAge: null }, count: UNDER_TEN },
            { ageBand: { code: 'UNKNOWN', minAge: null, maxAge: null }, count: published(10) },
          ],
        },
      },
    });
  });

  it('answers each of its three indicators with one published cell a year and its own definition', async () => {
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

  it('answers all three within a department, and only the one asked about under an indicator', async () => {
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

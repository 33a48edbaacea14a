import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveIcbf } from './serveIcbf.ts';

const published = (value: number) => ({ value, status: 'PUBLISHED' });
const OPEN_PERIOD = { value: null, status: 'WITHHELD_OPEN_PERIOD' };

interface CountedCell {
  readonly dimensions: readonly { readonly code: string }[];
  readonly count: { readonly value: number | null };
}

describe('Admissions', () => {
  let icbf: ServedAgency;

  beforeAll(async () => {
    icbf = await serveIcbf();
  });
  afterAll(() => icbf.stop());

  /** Published counts of a table for one year by the codes beside the year. */
  /** Cells with a value of a table, of one year or, where the table is by period, of the one that holds 2024. */
  async function counts(table: string, year = 2024): Promise<Record<string, number>> {
    const byPeriod = table === 'PURPOSE_VICTIM_LINK';
    const { data } = (await icbf.ask(
      `query Counts($by: AdmissionTable!, $where: AdmissionWhere) { icbf {
        admissions(by: $by, where: $where) { dimensions { code } count { value } }
      } }`,
      { by: table, where: byPeriod ? { periods: ['2022-2024'] } : { years: [year] } },
    )) as { data: { icbf: { admissions: readonly CountedCell[] } } };
    const shown = data.icbf.admissions.filter(({ count }) => count.value !== null);
    return Object.fromEntries(
      shown.map(({ dimensions: [, ...others], count }) => [
        others.map(({ code }) => code).join(' '),
        count.value ?? 0,
      ]),
    );
  }

  it('count in the year of the opening order, and a petition that was not opened never', async () => {
    const query = `{ icbf { admissions(where: { years: [2023, 2024, 2025] }) { year count { value status } } } }`;
    expect(await icbf.ask(query)).toEqual({
      data: {
        icbf: {
          admissions: [
            { year: 2023, count: published(0) },
            { year: 2024, count: published(12 + 10 + 14 + 11) },
            { year: 2025, count: OPEN_PERIOD },
          ],
        },
      },
    });
  });

  it('for trafficking are one cell a year, direct and indirect victims together', async () => {
    const query = `{ icbf { admissions(by: ENTRY_REASON, where: { years: [2024], entryReasons: [TRAFFICKING] }) {
      entryReason count { value } release { number cutOff dataset { id unit dateMeaning } }
    } } }`;
    expect(await icbf.ask(query)).toEqual({
      data: {
        icbf: {
          admissions: [
            {
              entryReason: 'TRAFFICKING',
              count: { value: 22 },
              release: {
                number: 1,
                cutOff: '2025-12-31',
                dataset: { id: 'icbf.admissions', unit: 'PROCESS', dateMeaning: 'DECIDED' },
              },
            },
          ],
        },
      },
    });
  });

  it('refer to the purpose of the trafficking, and to none where the reason is another', async () => {
    const query = `{ icbf { admissions(by: PURPOSE_VICTIM_LINK, where: {
      periods: ["2022-2024"], purposes: ["SEXUAL_EXPLOITATION", "NONE"], victimLinks: [DIRECT, NONE]
    }) { purpose { code } victimLink count { value } } } }`;
    expect(await icbf.ask(query)).toEqual({
      data: {
        icbf: {
          admissions: [
            {
              purpose: { code: 'SEXUAL_EXPLOITATION' },
              victimLink: 'DIRECT',
              count: { value: 12 },
            },
            {
              purpose: { code: 'SEXUAL_EXPLOITATION' },
              victimLink: 'NONE',
              count: { value: null },
            },
            { purpose: null, victimLink: 'DIRECT', count: { value: null } },
            { purpose: null, victimLink: 'NONE', count: { value: 14 + 11 } },
          ],
        },
      },
    });
  });

  it.each([
    [
      'PURPOSE_VICTIM_LINK',
      { 'SEXUAL_EXPLOITATION DIRECT': 12, 'UNKNOWN INDIRECT': 10, 'NONE NONE': 25 },
    ],
    ['SEX', { FEMALE: 23, MALE: 14, UNKNOWN: 10 }],
    ['AGE_BAND', { '12-14': 14, '15-17': 23, UNKNOWN: 10 }],
    ['DEPARTMENT', { '13': 23, '27': 14, UNKNOWN: 10 }],
    [
      'DEPARTMENT_ENTRY_REASON',
      {
        '13 TRAFFICKING': 12,
        '13 SEXUAL_VIOLENCE': 11,
        '27 COMMERCIAL_SEXUAL_EXPLOITATION': 14,
        'UNKNOWN TRAFFICKING': 10,
      },
    ],
    ['OPENING_BAND', { '0-10': 23, '11-30': 14, '31-90': 10, '91+': 0 }],
    ['LAG_BAND', { '0-30': 37, '31-90': 10, '181+': 0 }],
  ])('by %s keep what was not recorded as a value of its own', async (table, expected) => {
    expect(await counts(table)).toEqual(expected);
  });

  it('leave open which of the Compact’s forms they are of, where the reason allows one and nothing decides', async () => {
    expect(await counts('CPC_FORM')).toEqual({
      SEX_TRAFFICKING_IN_TOURISM: 12,
      LIVE_STREAMED_SEXUAL_EXPLOITATION: 14,
      NONE: 11,
      UNKNOWN: 10,
    });
  });

  it('are open at the cut-off when the ruling came later, and undated when its day is missing', async () => {
    expect(await counts('CARE_MODALITY_RULING_BAND')).toEqual({
      'FOSTER_HOME 91-180': 12,
      'UNKNOWN OPEN': 10,
      'RESIDENTIAL_HOME UNKNOWN': 14,
      'FAMILY_OF_ORIGIN 0-30': 11,
    });
  });

  it('tell the children who come back within 24 months', async () => {
    expect(await counts('REENTRY')).toEqual({
      WITHIN_24_MONTHS: 11,
      NONE_WITHIN_24_MONTHS: 36,
      UNKNOWN: 0,
    });
  });

  it('do not take a child who comes back after three years for one within 24 months', async () => {
    expect(await counts('REENTRY', 2016)).toEqual({
      WITHIN_24_MONTHS: 0,
      NONE_WITHIN_24_MONTHS: 10,
      UNKNOWN: 0,
    });
  });

  it('claim nothing of re-entry while the register reaches back less than 24 months', async () => {
    expect(await counts('REENTRY', 2013)).toEqual({
      WITHIN_24_MONTHS: 0,
      NONE_WITHIN_24_MONTHS: 0,
      UNKNOWN: 11,
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveLabor } from './serveLabor.ts';

const published = (value: number) => ({ value, status: 'PUBLISHED' });
const WITHHELD_BASE = { value: null, status: 'WITHHELD_BASE' };

describe('Children registered in SIRITI', () => {
  let labor: ServedAgency;

  beforeAll(async () => {
    labor = await serveLabor();
  });
  afterAll(() => labor.stop());

  it('count once a year however often they were entered, as the first entry describes them', async () => {
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
            { year: 2023, count: { value: 14 } },
            { year: 2024, count: { value: 34 } },
          ],
          activities: [
            { activity: 'STREET_VENDING', count: published(14) },
            { activity: 'BEGGING', count: WITHHELD_BASE },
          ],
        },
      },
    });
  });

  it('whose age was not written have it reckoned from the birth date', async () => {
    const query = `{ labor { registrations(by: AGE_BAND, where: { years: [2024] }) {
      ageBand { code minAge maxAge } count { value status }
    } } }`;
    expect(await labor.ask(query)).toEqual({
      data: {
        labor: {
          registrations: [
            { ageBand: { code: '0-11', minAge: 0, maxAge: 11 }, count: published(10) },
            { ageBand: { code: '12-14', minAge: 12, maxAge: 14 }, count: published(14) },
            { ageBand: { code: '15-17', minAge: 15, maxAge: 17 }, count: WITHHELD_BASE },
            { ageBand: { code: '18+', minAge: 18, maxAge: null }, count: WITHHELD_BASE },
            { ageBand: { code: 'UNKNOWN', minAge: null, maxAge: null }, count: published(10) },
          ],
        },
      },
    });
  });

  it('count in their department also where the municipality was not written', async () => {
    const query = `{ labor { registrations(
      by: DEPARTMENT_CHILD_LABOUR_KIND, where: { years: [2024], departments: ["27"] }
    ) { childLabourKind count { value } } } }`;
    expect(await labor.ask(query)).toEqual({
      data: {
        labor: {
          registrations: [
            { childLabourKind: 'WORST_FORM', count: { value: 14 } },
            { childLabourKind: 'OTHER', count: { value: 10 } },
            { childLabourKind: 'UNKNOWN', count: { value: null } },
          ],
        },
      },
    });
  });

  it.each([
    { by: 'SEX', field: 'sex', codes: ['FEMALE', 'MALE', 'UNKNOWN'], counts: [14, 10, 10] },
    {
      by: 'AGE_GROUP',
      field: 'ageGroup',
      codes: ['UNDER_18', 'ADULT', 'UNKNOWN'],
      counts: [24, null, 10],
    },
    {
      by: 'SCHOOL_ATTENDANCE',
      field: 'schoolAttendance',
      codes: ['YES', 'NO', 'UNKNOWN'],
      counts: [10, 14, 10],
    },
    {
      by: 'CHILD_LABOUR_KIND',
      field: 'childLabourKind',
      codes: ['WORST_FORM', 'OTHER', 'UNKNOWN'],
      counts: [14, 10, 10],
    },
  ])('keep what was not recorded apart by $by', async ({ by, field, codes, counts }) => {
    const query = `{ labor { registrations(by: ${by}, where: { years: [2024] }) { ${field} count { value } } } }`;
    expect(await labor.ask(query)).toEqual({
      data: {
        labor: {
          registrations: codes.map((code, index) => ({
            [field]: code,
            count: { value: counts[index] },
          })),
        },
      },
    });
  });
});

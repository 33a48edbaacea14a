import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveLabor } from './serveLabor.ts';

const published = (value: number) => ({ value, status: 'PUBLISHED' });
const WITHHELD_BASE = { value: null, status: 'WITHHELD_BASE' };

describe('Labour inspections', () => {
  let labor: ServedAgency;

  beforeAll(async () => {
    labor = await serveLabor();
  });
  afterAll(() => labor.stop());

  it('count in the year they were opened, once they were registered by the cut-off', async () => {
    const query = `{ labor { inspections(where: { years: [2023, 2024] }) { year count { value status } } } }`;
    expect(await labor.ask(query)).toEqual({
      data: {
        labor: {
          inspections: [
            { year: 2023, count: published(10) },
            { year: 2024, count: published(43) },
          ],
        },
      },
    });
  });

  it('that found minors at work say which body was told', async () => {
    const query = `{ labor { inspections(
      by: MINOR_FINDING_REFERRAL, where: { years: [2024], minorFindings: [YES] }
    ) { minorFinding referral count { value status } } } }`;
    expect(await labor.ask(query)).toEqual({
      data: {
        labor: {
          inspections: [
            { minorFinding: 'YES', referral: 'ICBF', count: published(12) },
            { minorFinding: 'YES', referral: 'FISCALIA', count: WITHHELD_BASE },
            { minorFinding: 'YES', referral: 'COAT', count: WITHHELD_BASE },
            { minorFinding: 'YES', referral: 'NONE', count: WITHHELD_BASE },
            { minorFinding: 'YES', referral: 'UNKNOWN', count: WITHHELD_BASE },
          ],
        },
      },
    });
  });

  it('that did not record their findings stay apart from those that found nothing', async () => {
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

  it('under a withdrawn municipality code count in the department of its successor', async () => {
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

  it('name the sector of CIIU in Spanish and in English', async () => {
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

  it('tell how late they were registered, counted in days from the opening', async () => {
    const query = `{ labor { inspections(by: LAG_BAND, where: { years: [2024] }) { lagBand count { value } } } }`;
    expect(await labor.ask(query)).toEqual({
      data: {
        labor: {
          inspections: [
            { lagBand: '0-30', count: { value: 33 } },
            { lagBand: '31-90', count: { value: 0 } },
            { lagBand: '91-180', count: { value: null } },
            { lagBand: '181+', count: { value: 10 } },
            { lagBand: 'UNKNOWN', count: { value: null } },
          ],
        },
      },
    });
  });

  it('in a place nobody recorded are a cell of their own, without a department to go on to', async () => {
    const query = `{ labor { inspections(by: DEPARTMENT, where: { years: [2024] }) {
      department { code } dimensions { code } count { value }
    } } }`;
    const { data } = await labor.ask(query);
    expect(data).toMatchObject({
      labor: {
        inspections: expect.arrayContaining([
          {
            department: null,
            dimensions: [{ code: '2024' }, { code: 'UNKNOWN' }],
            count: { value: 10 },
          },
        ]),
      },
    });
  });
});

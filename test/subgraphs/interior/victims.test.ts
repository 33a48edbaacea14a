import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveInterior } from './serveInterior.ts';

const published = (value: number) => ({ value, status: 'PUBLISHED' });

describe('Victims in the routes of the Ministry of Interior', () => {
  let interior: ServedAgency;

  beforeAll(async () => {
    interior = await serveInterior();
  });
  afterAll(() => interior.stop());

  it('are persons, direct and verified by the cut-off, in the year of the report: ten routes of one are one', async () => {
    const query = `{ interior { victims(where: { years: [2023, 2024, 2025] }) { year count { value status } } } }`;
    expect(await interior.ask(query)).toEqual({
      data: {
        interior: {
          victims: [
            { year: 2023, count: published(0) },
            { year: 2024, count: published(20 + 12 + 3 + 11 + 10) },
            { year: 2025, count: published(1) },
          ],
        },
      },
    });
  });

  it('belong to the department of the exploitation, and of origin when that was abroad', async () => {
    const query = `{ interior { victims(by: DEPARTMENT, where: { periods: ["2022-2024"] }) { department { name } count { value } } } }`;
    const { data } = (await interior.ask(query)) as {
      data: { interior: { victims: { count: { value: number | null } }[] } };
    };
    const counted = data.interior.victims.filter(({ count }) => count.value !== null);
    expect(counted.toSorted((a, b) => Number(b.count.value) - Number(a.count.value))).toEqual([
      { department: { name: 'Antioquia' }, count: { value: 20 + 11 } },
      { department: { name: 'Valle del Cauca' }, count: { value: 12 + 3 } },
      { department: null, count: { value: 10 } },
    ]);
  });

  it('flow from a region to a country in a period of three years', async () => {
    const query = `{ interior { victims(
      by: REGION_DESTINATION, where: { periods: ["2022-2024"], regions: [ANDINA], destinations: ["ES", "NONE"] }
    ) {
      year period { code firstYear lastYear } region destination { code }
      dimensions { dimension code label } count { value status }
    } } }`;
    const flow = (code: string, label: string) => ({
      year: null,
      period: { code: '2022-2024', firstYear: 2022, lastYear: 2024 },
      region: 'ANDINA',
      dimensions: [
        { dimension: 'period', code: '2022-2024', label: '2022 a 2024' },
        { dimension: 'region', code: 'ANDINA', label: 'Andina' },
        { dimension: 'destination', code, label },
      ],
    });
    const base = { value: null, status: 'WITHHELD_BASE' };
    const abroad = { ...flow('ES', 'España'), destination: { code: 'ES' }, count: base };
    const home = flow('NONE', 'No explotada en el exterior');
    const atHome = { ...home, destination: null, count: published(20 + 11) };
    expect(await interior.ask(query)).toEqual({
      data: { interior: { victims: [abroad, atHome] } },
    });
  });

  it('are withheld in a flow that differs by three persons from all who left the region', async () => {
    const query = `{ interior { victims(
      by: REGION_DESTINATION, where: { periods: ["2022-2024"], regions: [PACIFICA], destinations: ["ES"] }
    ) { count { value status } } } }`;
    const count = { value: null, status: 'WITHHELD_NEAR_DUPLICATE' };
    expect(await interior.ask(query)).toEqual({ data: { interior: { victims: [{ count }] } } });
  });

  it('have an age from their birth date where it was not written', async () => {
    const query = `{ interior { victims(by: AGE_BAND, where: { years: [2024] }) {
      ageBand { code minAge maxAge } count { value }
    } } }`;
    expect(await interior.ask(query)).toMatchObject({
      data: {
        interior: {
          victims: [
            { ageBand: { code: '0-11' }, count: { value: null } },
            { ageBand: { code: '12-14', minAge: 12, maxAge: 14 }, count: { value: 11 } },
            { ageBand: { code: '15-17' }, count: { value: null } },
            { ageBand: { code: '18+', minAge: 18, maxAge: null }, count: { value: 35 } },
            { ageBand: { code: 'UNKNOWN' }, count: { value: 10 } },
          ],
        },
      },
    });
  });

  it.each([
    ['PURPOSE', 'purposes: ["BEGGING"]', 11],
    ['PURPOSE', 'purposes: ["UNKNOWN"]', 10],
    ['CPC_FORM', 'cpcForms: [FORCED_BEGGING]', 11],
    ['MODALITY', 'modalities: [EXTERNAL_OUTBOUND]', 15],
    ['MODALITY', 'modalities: [UNKNOWN]', 10],
    ['SEX', 'sexes: [MALE]', 11],
    ['NATIONALITY_GROUP', 'nationalityGroups: [UNKNOWN]', 10],
    ['DESTINATION', 'destinations: ["NONE"]', 31],
    ['DESTINATION', 'destinations: ["UNKNOWN"]', 10],
    ['LAG_BAND', 'lagBands: ["0-30"]', 46],
    ['LAG_BAND', 'lagBands: ["UNKNOWN"]', 10],
  ])('count by %s where %s', async (table, filter, value) => {
    const query = `{ interior { victims(by: ${table}, where: { years: [2024], ${filter} }) { count { value } } } }`;
    expect(await interior.ask(query)).toEqual({
      data: { interior: { victims: [{ count: { value } }] } },
    });
  });

  it('name the form of exploitation in both languages', async () => {
    const query = `{ interior { victims(by: PURPOSE, where: { years: [2024], purposes: ["BEGGING"] }) {
      purpose { code es: label en: label(language: EN) routeNumber cpcForm icTipCode }
    } } }`;
    expect(await interior.ask(query)).toEqual({
      data: {
        interior: {
          victims: [
            {
              purpose: {
                code: 'BEGGING',
                es: 'Mendicidad ajena',
                en: 'Begging for another',
                routeNumber: 4,
                cpcForm: 'FORCED_BEGGING',
                icTipCode: null,
              },
            },
          ],
        },
      },
    });
  });
});

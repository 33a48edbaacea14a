import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedAgency } from '../../support/serveRows.ts';
import { servePolice } from './servePolice.ts';

const published = (value: number) => ({ value, status: 'PUBLISHED' });
const WITHHELD_BASE = { value: null, status: 'WITHHELD_BASE' };

describe('The National Police', () => {
  let police: ServedAgency;

  beforeAll(async () => {
    police = await servePolice();
  });
  afterAll(() => police.stop());

  it('count offences in the year of the fact, once they were entered by the cut-off', async () => {
    const query = `{ police { offences(where: { years: [2023, 2024] }) { year count { value status } } } }`;
    expect(await police.ask(query)).toEqual({
      data: {
        police: {
          offences: [
            { year: 2023, count: published(0) },
            { year: 2024, count: published(21 + 12 + 10 + 9) },
          ],
        },
      },
    });
  });

  it('place an offence under a withdrawn municipality code in its department', async () => {
    const query = `{ police { offences(by: DEPARTMENT, where: { years: [2024], departments: ["27"] }) {
      department { code } dimensions { dimension code label } count { value }
    } } }`;
    expect(await police.ask(query)).toEqual({
      data: {
        police: {
          offences: [
            {
              department: { code: '27' },
              dimensions: [
                { dimension: 'year', code: '2024', label: '2024' },
                { dimension: 'department', code: '27', label: 'Chocó' },
              ],
              count: { value: 12 },
            },
          ],
        },
      },
    });
  });

  it('break down no department of nine offences, and say the same of one without any', async () => {
    const query = `{ police { offences(by: DEPARTMENT, where: { years: [2024], departments: ["11", "13"] }) {
      count { value status }
    } } }`;
    expect(await police.ask(query)).toEqual({
      data: { police: { offences: [{ count: WITHHELD_BASE }, { count: WITHHELD_BASE }] } },
    });
  });

  it('keep what was not recorded as a value of its own', async () => {
    const query = `{ police { offences(by: AGE_GROUP, where: { years: [2024] }) { ageGroup count { value } } } }`;
    expect(await police.ask(query)).toEqual({
      data: {
        police: {
          offences: [
            { ageGroup: 'UNDER_18', count: { value: 42 } },
            { ageGroup: 'ADULT', count: { value: null } },
            { ageGroup: 'UNKNOWN', count: { value: 10 } },
          ],
        },
      },
    });
  });

  it('name the offence of an article in both languages', async () => {
    const query = `{ police { offences(by: ARTICLE, where: { years: [2024], articles: ["218"] }) {
      offence { article es: title en: title(language: EN) cpcForm }
    } } }`;
    expect(await police.ask(query)).toEqual({
      data: {
        police: {
          offences: [
            {
              offence: {
                article: '218',
                es: 'Pornografía con personas menores de 18 años',
                en: 'Pornography with persons under 18',
                cpcForm: 'LIVE_STREAMED_SEXUAL_EXPLOITATION',
              },
            },
          ],
        },
      },
    });
  });

  it('count arrests by the nationality group of the person arrested', async () => {
    const query = `{ police { arrests(by: NATIONALITY_GROUP, where: { years: [2024] }) {
      nationalityGroup count { value status }
    } } }`;
    expect(await police.ask(query)).toEqual({
      data: {
        police: {
          arrests: [
            { nationalityGroup: 'COLOMBIAN', count: WITHHELD_BASE },
            { nationalityGroup: 'VENEZUELAN', count: published(12) },
            { nationalityGroup: 'OTHER', count: published(14) },
            { nationalityGroup: 'UNKNOWN', count: WITHHELD_BASE },
          ],
        },
      },
    });
  });

  it('give an age band its limits', async () => {
    const query = `{ police { victims(by: AGE_BAND, where: { years: [2024], ageBands: ["12-14", "18+", "UNKNOWN"] }) {
      ageBand { code minAge maxAge } count { value }
    } } }`;
    expect(await police.ask(query)).toEqual({
      data: {
        police: {
          victims: [
            { ageBand: { code: '12-14', minAge: 12, maxAge: 14 }, count: { value: 11 } },
            { ageBand: { code: '18+', minAge: 18, maxAge: null }, count: { value: 10 } },
            { ageBand: { code: 'UNKNOWN', minAge: null, maxAge: null }, count: { value: null } },
          ],
        },
      },
    });
  });

  it('answer every indicator they can, each with its unit, its definition and its release', async () => {
    const query = `{ police { answers(years: [2024]) {
      indicator year unit count { value status } definition(language: EN) release { number synthetic }
    } } }`;
    const { data } = (await police.ask(query)) as {
      data: { police: { answers: { indicator: string; definition: string }[] } };
    };
    expect(data.police.answers).toMatchObject([
      { indicator: 'VICTIMS_IDENTIFIED', unit: 'VICTIM', count: published(21) },
      { indicator: 'CHILD_VICTIMS_IDENTIFIED', unit: 'VICTIM', count: published(11) },
      { indicator: 'CHILDREN_FROM_ARMED_GROUPS', unit: 'VICTIM', count: published(11) },
      { indicator: 'CHILD_EXPLOITATION_OFFENCES', unit: 'OFFENCE', count: published(42) },
      { indicator: 'CHILD_EXPLOITATION_ARRESTS', unit: 'ARREST', count: published(26) },
    ]);
    for (const answer of data.police.answers)
      expect(answer).toMatchObject({ year: 2024, release: { number: 1, synthetic: true } });
  });

  it('say of each dataset what it counts, its tables and its release', async () => {
    const query = `{ police { datasets { id unit dateMeaning title tables { name dimensions } current {
      number cutOff synthetic definition(language: EN)
    } releases { number } } } }`;
    const { data } = (await police.ask(query)) as {
      data: { police: { datasets: readonly object[] } };
    };
    expect(data.police.datasets).toHaveLength(3);
    expect(data.police.datasets[0]).toMatchObject({
      id: 'police.offences',
      unit: 'OFFENCE',
      dateMeaning: 'FACT',
      title: 'Delitos de los artículos listados (trata y explotación), víctimas de cualquier edad',
      tables: expect.arrayContaining([{ name: 'DEPARTMENT', dimensions: ['year', 'department'] }]),
      current: { number: 1, cutOff: '2025-12-31', synthetic: true },
      releases: [{ number: 1 }],
    });
  });
});

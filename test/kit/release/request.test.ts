import { describe, expect, it } from '@jest/globals';
import type { DatasetFamily } from '@alianza/kit/release/family';
import { plural, tableRequest } from '@alianza/kit/release/request';

const family: DatasetFamily = {
  id: 'police.offences',
  unit: 'OFFENCE',
  profile: 'child',
  title: { es: 'Delitos', en: 'Offences' },
  definition: { es: 'Un delito.', en: 'One offence.' },
  dateMeaning: 'FACT',
  units: 'offenceUnits.sql',
  dimensions: {
    year: { kind: 'years', first: 2013, last: 2025 },
    period: { kind: 'periods', first: 2013, length: 3, count: 5 },
    department: { kind: 'departments' },
    sex: { kind: 'codes', labels: {} },
  },
  tables: { TOTAL: ['year'], SEX: ['year', 'sex'], DEPARTMENT: ['year', 'department'] },
};

/** The same family, with its department by periods as fewer people live in one. */
const pooled: DatasetFamily = {
  ...family,
  tables: { ...family.tables, DEPARTMENT: ['period', 'department'] },
};

const nationally = { department: null, indicator: null, asOf: null };
const inChoco = { ...nationally, department: '27' };

describe('a table field', () => {
  it('reads the table it names, nationally', () => {
    expect(tableRequest(family, nationally, { by: 'SEX', where: { years: [2024] } })).toEqual({
      dataset: 'police.offences',
      table: 'SEX',
      dimensions: ['year', 'sex'],
      wanted: { year: ['2024'] },
      asOf: null,
    });
  });

  it('reads, in a department, the table that breaks its total down by department, kept to that department', () => {
    expect(tableRequest(family, inChoco, { by: 'TOTAL' })).toMatchObject({
      table: 'DEPARTMENT',
      wanted: { department: ['27'] },
    });
  });

  it('reads, in a department, a table by period where the one it names is by year', () => {
    const where = { periods: ['2022-2024'] };
    expect(tableRequest(pooled, inChoco, { by: 'TOTAL', where })).toMatchObject({
      table: 'DEPARTMENT',
      dimensions: ['period', 'department'],
      wanted: { period: ['2022-2024'], department: ['27'] },
    });
  });

  it('refuses a filter by year in a department that is published by period, and says so', () => {
    expect(() => tableRequest(pooled, inChoco, { by: 'TOTAL', where: { years: [2024] } })).toThrow(
      'The table police.offences.DEPARTMENT has no dimension years, so it cannot be filtered by it. Its dimensions: period, department.',
    );
  });

  it('keeps nothing when a filter inside a department leaves that department out', () => {
    const wanted = { by: 'DEPARTMENT', where: { departments: ['05'] } };
    expect(tableRequest(family, inChoco, wanted).wanted).toEqual({ department: [] });
  });

  it('refuses a breakdown the family does not have within a department, and says which it has', () => {
    expect(() => tableRequest(family, inChoco, { by: 'SEX' })).toThrow(
      'The table SEX within a department is not in the closed family that police.offences publishes. Published: TOTAL, DEPARTMENT.',
    );
  });

  it('refuses a filter the table has no dimension for, and says which it has', () => {
    expect(() =>
      tableRequest(family, nationally, { by: 'TOTAL', where: { sexes: ['FEMALE'] } }),
    ).toThrow(
      'The table police.offences.TOTAL has no dimension sexes, so it cannot be filtered by it. Its dimensions: year.',
    );
  });

  it('takes a filter that is null as not given', () => {
    expect(
      tableRequest(family, nationally, { by: 'TOTAL', where: { sexes: null } }).wanted,
    ).toEqual({});
  });
});

describe('the name of a filter', () => {
  it.each([
    ['year', 'years'],
    ['sex', 'sexes'],
    ['country', 'countries'],
    ['ageBand', 'ageBands'],
    ['period', 'periods'],
    ['region', 'regions'],
    ['modality', 'modalities'],
  ])('of %s is %s', (dimension, filter) => {
    expect(plural(dimension)).toBe(filter);
  });
});

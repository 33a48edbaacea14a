import { describe, expect, it } from '@jest/globals';
import { checkFamily, type DatasetFamily } from '@alianza/kit/release/family';

const offences: DatasetFamily = {
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
    form: { kind: 'codes', labels: {} },
  },
  tables: { TOTAL: ['year'], DEPARTMENT: ['period', 'department'] },
};

const LABEL = { es: 'Forma', en: 'Form' };

function withForms(codes: readonly string[]): DatasetFamily {
  const labels = Object.fromEntries(codes.map((code) => [code, LABEL]));
  return { ...offences, dimensions: { ...offences.dimensions, form: { kind: 'codes', labels } } };
}

describe('the closed family of a dataset', () => {
  it('passes with at most twelve tables of at most three dimensions', () => {
    expect(() => checkFamily(offences)).not.toThrow();
  });

  it('is refused with thirteen tables', () => {
    const names = Array.from({ length: 13 }, (_, index) => [`TABLE_${index}`, ['year']]);
    expect(() => checkFamily({ ...offences, tables: Object.fromEntries(names) })).toThrow(
      'police.offences declares 13 tables; a family has at most 12 (R4: a closed family).',
    );
  });

  it('is refused with a table of four dimensions', () => {
    const tables = { ALL: ['year', 'department', 'sex', 'form'] };
    expect(() => checkFamily({ ...offences, tables })).toThrow(
      'police.offences.ALL has 4 dimensions; a table has 1 to 3 (R4: a closed family).',
    );
  });

  it('is refused with a table without dimensions', () => {
    expect(() => checkFamily({ ...offences, tables: { ALL: [] } })).toThrow('has 0 dimensions');
  });

  it('is refused with a dimension it does not declare', () => {
    expect(() => checkFamily({ ...offences, tables: { CITY: ['year', 'city'] } })).toThrow(
      'police.offences.CITY uses "city", which the family does not declare.',
    );
  });

  it('is refused with a table of all time together, which two releases would differ in by the people of one year', () => {
    expect(() => checkFamily({ ...offences, tables: { SEX: ['sex'] } })).toThrow(
      'police.offences.SEX has 0 dimensions of time; a table has exactly one, year or period (R3: closed periods).',
    );
  });

  it('is refused with a table by year and by period at once', () => {
    expect(() => checkFamily({ ...offences, tables: { TOTAL: ['year', 'period'] } })).toThrow(
      'police.offences.TOTAL has 2 dimensions of time; a table has exactly one, year or period (R3: closed periods).',
    );
  });

  it('passes with a dimension of two hundred codes of letters, digits and signs', () => {
    const codes = ['188A', '12-14', '18+', 'FORCED_BEGGING'];
    const numbered = Array.from({ length: 196 }, (_, index) => `FORM_${index}`);
    expect(() => checkFamily(withForms([...codes, ...numbered]))).not.toThrow();
  });

  it('is refused with a dimension of more codes than a closed list has', () => {
    const codes = Array.from({ length: 201 }, (_, index) => `FORM_${index}`);
    expect(() => checkFamily(withForms(codes))).toThrow(
      'police.offences: the dimension "form" has 201 codes; a dimension is a closed list of at most 200 codes (R4: a closed family).',
    );
  });

  it.each(['found in a bar', 'X'.repeat(41), ''])(
    'is refused with free text (%p) in place of a code',
    (text) => {
      expect(() => checkFamily(withForms(['NONE', text]))).toThrow(
        `the dimension "form" has the code "${text}"; a dimension is a closed list of codes, not free text (R4: a closed family).`,
      );
    },
  );

  it('is refused with free text in a list that keeps its order', () => {
    const form = { kind: 'listed', codes: [{ code: 'in a bar', ...LABEL }] } as const;
    expect(() =>
      checkFamily({ ...offences, dimensions: { ...offences.dimensions, form } }),
    ).toThrow('not free text');
  });
});

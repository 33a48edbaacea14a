import { describe, expect, it } from '@jest/globals';
import { checkFamily, type DatasetFamily } from '@alianza/kit/release/family';

const offences: DatasetFamily = {
  id: 'police.offences',
  unit: 'OFFENCE',
  title: { es: 'Delitos', en: 'Offences' },
  definition: { es: 'Un delito.', en: 'One offence.' },
  dateMeaning: 'FACT',
  units: 'offenceUnits.sql',
  dimensions: {
    year: { kind: 'years', first: 2013, last: 2025 },
    department: { kind: 'departments' },
    sex: { kind: 'codes', labels: {} },
    form: { kind: 'codes', labels: {} },
  },
  tables: { TOTAL: ['year'], DEPARTMENT: ['year', 'department'] },
};

describe('the closed family of a dataset', () => {
  it('passes with at most twelve tables of at most three dimensions', () => {
    expect(() => checkFamily(offences)).not.toThrow();
  });

  it('is refused with thirteen tables', () => {
    const names = Array.from({ length: 13 }, (_, index) => [`TABLE_${index}`, ['year']]);
    expect(() => checkFamily({ ...offences, tables: Object.fromEntries(names) })).toThrow(
      'police.offences declares 13 tables; a family has at most 12.',
    );
  });

  it('is refused with a table of four dimensions', () => {
    const tables = { ALL: ['year', 'department', 'sex', 'form'] };
    expect(() => checkFamily({ ...offences, tables })).toThrow(
      'police.offences.ALL has 4 dimensions; a table has 1 to 3.',
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
});

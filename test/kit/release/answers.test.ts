import { describe, expect, it } from '@jest/globals';
import type { TableRequest } from '@alianza/kit/loaders/cells';
import { answersField } from '@alianza/kit/release/answers';
import type { DatasetFamily } from '@alianza/kit/release/family';
import type { IndicatorAnswer } from '@alianza/kit/release/indicatorAnswer';
import type { KitContext } from '@alianza/kit/server/context';

const family: DatasetFamily = {
  id: 'interior.victims',
  unit: 'VICTIM',
  profile: 'child',
  title: { es: 'Víctimas', en: 'Victims' },
  definition: { es: 'Una víctima.', en: 'One victim.' },
  dateMeaning: 'REPORTED',
  units: 'victimUnits.sql',
  dimensions: {
    year: { kind: 'years', first: 2013, last: 2025 },
    period: { kind: 'periods', first: 2013, length: 3, count: 5 },
    department: { kind: 'departments' },
    sex: { kind: 'codes', labels: {} },
  },
  tables: {
    TOTAL: ['year'],
    DEPARTMENT: ['period', 'department'],
    SEX: ['year', 'sex'],
    DEPARTMENT_SEX: ['year', 'department', 'sex'],
  },
};

const definition = { es: 'Víctimas.', en: 'Victims.' };

const answers: readonly IndicatorAnswer[] = [
  { indicator: 'VICTIMS', dataset: family.id, table: 'TOTAL', codes: {}, definition },
  { indicator: 'GIRLS', dataset: family.id, table: 'SEX', codes: { sex: 'FEMALE' }, definition },
];

/** The tables read to answer every indicator for 2024, with the codes wanted of each. */
async function read(department: string | null) {
  const requests: TableRequest[] = [];
  const load = (request: TableRequest) => {
    requests.push(request);
    return Promise.resolve([]);
  };
  const context = { families: new Map([[family.id, family]]), loaders: { cells: { load } } };
  const scope = { department, indicator: null, asOf: null };
  await answersField(answers)(scope, { years: [2024] }, context as unknown as KitContext);
  return requests.map(({ table, wanted }) => ({ table, wanted }));
}

describe('The answers of an agency', () => {
  it('are read from the table of each indicator for the whole country', async () => {
    expect(await read(null)).toEqual([
      { table: 'TOTAL', wanted: { year: ['2024'] } },
      { table: 'SEX', wanted: { year: ['2024'], sex: ['FEMALE'] } },
    ]);
  });

  it('leave out, in a department, what is published there by period: an answer is of a year', async () => {
    expect(await read('27')).toEqual([
      { table: 'DEPARTMENT_SEX', wanted: { year: ['2024'], department: ['27'], sex: ['FEMALE'] } },
    ]);
  });
});

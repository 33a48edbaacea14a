import { buildSchema, type GraphQLFormattedError, parse } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { flatTable } from '../../../../gateway/faces/table/flatTable.ts';
import { read } from '../../../conventions/repository.ts';

const schema = buildSchema(read('schema/api.graphql'));

const MAP = parse(`query Map($year: Year! = 2024) {
  departments {
    code
    name
    population(year: $year, group: UNDER_18)
    police {
      offences(by: AGE_GROUP, where: { years: [$year], ageGroups: [UNDER_18] }) {
        ageGroup
        ...Counted
        release { number cutOff }
      }
    }
  }
}
fragment Counted on OffenceCell { count { value status uncertainty { halfWidth95 } } rate { value status } }`);

const COLUMNS = [
  'section',
  'department_code',
  'department_name',
  'department_population',
  'age_group',
  'value',
  'status',
  'margin95',
  'rate_value',
  'rate_status',
  'release_number',
  'release_cut_off',
];

const RELEASE = { number: 1, cutOff: '2025-12-31' };
const ANTIOQUIA = { code: '05', name: 'Antioquia', population: 1_700_000 };

function counted(value: number | null, status: string, halfWidth95?: number) {
  const uncertainty = halfWidth95 === undefined ? null : { halfWidth95 };
  return { value, status, uncertainty };
}

function offence(count: object, rate: object | null) {
  return { ageGroup: 'UNDER_18', count, rate, release: RELEASE };
}

function answered(departments: unknown, errors: readonly GraphQLFormattedError[] = []) {
  return flatTable(MAP, schema, { data: { departments }, errors });
}

function failing(...path: readonly (string | number)[]): GraphQLFormattedError {
  return { message: '', path, extensions: { code: 'AGENCY_UNAVAILABLE', agency: 'POLICE' } };
}

describe('The table of an answer', () => {
  it('has the same columns whatever comes', () => {
    expect(answered([]).columns.map(({ name }) => name)).toEqual(COLUMNS);
    expect(answered(null).columns).toEqual(answered([ANTIOQUIA]).columns);
  });

  it('has a row for each cell, with what is known of its place, and codes as text', () => {
    const cell = offence(counted(137, 'PUBLISHED', 5), counted(8.05, 'PUBLISHED'));
    const { rows } = answered([{ ...ANTIOQUIA, police: { offences: [cell] } }]);
    const place = ['departments.police.offences', '05', 'Antioquia', 1_700_000, 'UNDER_18'];
    const figures = [137, 'PUBLISHED', 5, 8.05, 'PUBLISHED'];
    expect(rows).toEqual([[...place, ...figures, 1, '2025-12-31']]);
  });

  it('leaves a withheld value empty beside its status, and gives what is exact a margin of 0', () => {
    const cells = [
      counted(null, 'WITHHELD_BASE'),
      counted(null, 'UNDER_TEN'),
      counted(124, 'OFFICIAL'),
      counted(0, 'STRUCTURAL_ZERO'),
    ];
    const offences = cells.map((count) => offence(count, null));
    const { rows } = answered([{ ...ANTIOQUIA, police: { offences } }]);
    expect(rows.map((row) => row.slice(5, 10))).toEqual([
      [null, 'WITHHELD_BASE', null, null, null],
      [null, 'UNDER_TEN', null, null, null],
      [124, 'OFFICIAL', 0, null, null],
      [0, 'STRUCTURAL_ZERO', 0, null, null],
    ]);
  });

  it('says of each place that the agency does not answer', () => {
    const places = [
      { ...ANTIOQUIA, police: null },
      { code: '08', name: 'Atlántico', population: 1, police: null },
    ];
    const { rows } = answered(places, [
      failing('departments', 0, 'police'),
      failing('departments', 1, 'police', 'offences'),
    ]);
    const unavailable = [null, null, 'UNAVAILABLE', null, null, 'UNAVAILABLE', null, null];
    expect(rows.map((row) => row.slice(4))).toEqual([unavailable, unavailable]);
    expect(rows.map((row) => row[1])).toEqual(['05', '08']);
  });

  it('says so when nothing came at all, with an error that names no place', () => {
    const { rows } = answered(null, [{ message: '', extensions: { code: 'AGENCY_UNAVAILABLE' } }]);
    expect(rows.map((row) => [row[0], row[6]])).toEqual([
      ['departments.police.offences', 'UNAVAILABLE'],
    ]);
  });

  it('tells a rate that did not come from one that is not given', () => {
    const offences = [1, 2].map((value) => offence(counted(10 * value, 'PUBLISHED', 5), null));
    const path = ['departments', 0, 'police', 'offences', 1, 'rate'] as const;
    const { rows } = answered([{ ...ANTIOQUIA, police: { offences } }], [failing(...path)]);
    expect(rows.map((row) => row[9])).toEqual([null, 'UNAVAILABLE']);
  });

  it('tells what needs a session from what does not answer', () => {
    const error = { ...failing('departments'), extensions: { code: 'UNAUTHENTICATED' } };
    expect(answered(null, [error]).rows[0]?.[6]).toBe('NOT_AUTHORISED');
  });

  it('keeps a place for which an agency lists nothing', () => {
    const { rows } = answered([{ ...ANTIOQUIA, police: { offences: [] } }]);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([['departments', '05', 'Antioquia']]);
  });
});

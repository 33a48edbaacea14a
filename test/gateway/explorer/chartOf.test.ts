import { describe, expect, it } from '@jest/globals';
import { chartOf } from '../../../gateway/explorer/chart/chartOf.ts';
import type { Cell, Column, FlatTable } from '../../../gateway/faces/table/column.ts';

const STATUSES = ['PUBLISHED', 'UNDER_TEN', 'NOT_REPORTED'];

function column(name: string, values?: readonly string[]): Column {
  return { name, type: 'string', title: name, description: name, ...(values && { values }) };
}

/** A table of a count by some dimensions; a row ends with its value, or with null where it is under ten. */
function table(dimensions: readonly string[], rows: readonly (readonly Cell[])[]): FlatTable {
  const columns = [...dimensions.map((name) => column(name)), column('value')];
  const states = [column('status', STATUSES), column('margin95')];
  const withState = (row: readonly Cell[]) =>
    row.at(-1) === null ? [...row, 'UNDER_TEN', null] : [...row, 'PUBLISHED', 5];
  return { columns: [...columns, ...states], rows: rows.map(withState) };
}

describe('The chart that the shape of a table asks for', () => {
  it('is a line where only the year tells rows apart, with words where a value is withheld', () => {
    const chart = chartOf(
      table(
        ['year'],
        [
          [2022, 40],
          [2023, null],
        ],
      ),
      'es',
    );
    expect(chart).toMatchObject({ kind: 'line', figure: 'Cifra', dimension: 'Año' });
    expect(chart?.points.map(({ label, shown }) => [label, shown.text, shown.value])).toEqual([
      ['2022', '40 ± 5', 40],
      ['2023', 'Menos de 10', null],
    ]);
  });

  it('has a mark for each row, named by as few columns as tell them apart, and never adds rows', () => {
    const rows = [
      ['05', 'Antioquia', 'F', 30],
      ['05', 'Antioquia', 'M', 20],
      ['08', 'Atlántico', 'F', 10],
    ];
    const chart = chartOf(table(['department_code', 'department_name', 'sex'], rows), 'es');
    expect(chart?.kind).toBe('bars');
    expect(chart?.points.map(({ label, shown }) => [label, shown.value])).toEqual([
      ['Antioquia · F', 30],
      ['Antioquia · M', 20],
      ['Atlántico · F', 10],
    ]);
  });

  it('is none for one figure, for none, for too many, and for rows that look alike', () => {
    const many = Array.from({ length: 41 }, (_, at) => [`place ${at}`, at]);
    const alike = [
      ['05', 1],
      ['05', 2],
    ];
    const none = { columns: [column('name')], rows: [['a'], ['b']] };
    const tables = [
      table(['year'], [[2022, 40]]),
      none,
      table(['name'], many),
      table(['code'], alike),
    ];
    expect(tables.map((each) => chartOf(each, 'es'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

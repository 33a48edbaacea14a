import { describe, expect, it } from '@jest/globals';
import { groupOf, groupOfCell, latticeOf } from '@alianza/kit/disclosure/lattice';
import type { FamilyShape } from '@alianza/kit/disclosure/shape';
import { grid } from './bruteForce.ts';

const SHAPE: FamilyShape = {
  dimensions: [
    { name: 'year', codes: ['2022', '2023'] },
    { name: 'place', codes: ['A', 'B', 'C'] },
    { name: 'sex', codes: ['F', 'M'] },
  ],
  tables: [
    { name: 'TOTAL', dimensions: [0] },
    { name: 'PLACE', dimensions: [1, 0] },
    { name: 'PLACE_SEX', dimensions: [0, 2, 1] },
  ],
};

describe('The lattice of a family', () => {
  const { groupings, tables } = latticeOf(SHAPE);
  const dimensionsOf = (place: number) => groupings[place]?.dimensions.join();

  it('has each grouping once: of every table, and of every table without one dimension', () => {
    expect(groupings.map(({ dimensions }) => dimensions.join()).toSorted()).toEqual([
      '',
      '0',
      '0,1',
      '0,1,2',
      '0,2',
      '1',
      '1,2',
    ]);
  });

  it('knows what each table breaks down, dimension by dimension', () => {
    expect(tables.map(({ name, bases }) => [name, bases.map(dimensionsOf)])).toEqual([
      ['TOTAL', ['']],
      ['PLACE', ['0', '1']],
      ['PLACE_SEX', ['1,2', '0,1', '0,2']],
    ]);
  });

  it('knows the first table that breaks a grouping down, and that none breaks down the finest', () => {
    const first = groupings.map(({ dimensions, firstTable }) => [dimensions.join(), firstTable]);
    expect(Object.fromEntries(first)).toEqual({
      '': 0,
      '0': 1,
      '1': 1,
      '0,1': 2,
      '0,2': 2,
      '1,2': 2,
      '0,1,2': Infinity,
    });
  });

  it('gives a cell the group of the rows it counts, whatever the order of the table’s dimensions', () => {
    for (const table of tables)
      for (const codes of grid([2, 3, 2])) {
        const cell = table.dimensions.map((dimension) => codes[dimension] ?? -1);
        for (const place of [table.grouping, ...table.bases]) {
          const grouping = groupings[place] ?? {
            dimensions: [],
            sizes: [],
            groups: 0,
            firstTable: 0,
          };
          const group = groupOf(grouping, codes);
          expect(groupOfCell(grouping, table, cell)).toBe(group);
          expect(group).toBeLessThan(grouping.groups);
        }
      }
  });

  it('gives every group of a grouping a place of its own', () => {
    for (const grouping of groupings) {
      const places = grid([2, 3, 2]).map((codes) => groupOf(grouping, codes));
      expect(new Set(places).size).toBe(grouping.groups);
    }
  });

  it('is refused to a table of a dimension the family does not have', () => {
    const stray = { ...SHAPE, tables: [{ name: 'STRAY', dimensions: [3] }] };
    expect(() => latticeOf(stray)).toThrow(
      'A table uses dimension 3, and the family has 3: name only dimensions it declares.',
    );
  });
});

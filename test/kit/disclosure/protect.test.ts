import { describe, expect, it } from '@jest/globals';
import { baseIsLargeEnough } from '@alianza/kit/disclosure/baseGuard';
import { codesAt, protectRecords, type RecordProtection } from '@alianza/kit/disclosure/protect';
import type { CountedRecord, FamilyShape } from '@alianza/kit/disclosure/shape';
import { protectionFrom } from '../../disclosure/simulatedPeople.ts';
import { grid } from './bruteForce.ts';

const SHAPE: FamilyShape = {
  dimensions: [
    { name: 'year', codes: ['2022', '2023'] },
    { name: 'place', codes: ['A', 'B', 'C'] },
  ],
  tables: [
    { name: 'TOTAL', dimensions: [0] },
    { name: 'PLACE', dimensions: [1, 0] },
  ],
};
const NO_NOISE: RecordProtection = { ...protectionFrom('protect'), noise: { draw: () => 0 } };

/** As many people as told of each year and place. */
function people(counts: readonly (readonly [year: number, place: number, count: number])[]) {
  const codes = counts.flatMap(([year, place, count]) =>
    Array.from({ length: count }, () => [year, place]),
  );
  return codes.map((own, unit): CountedRecord => ({ unit, codes: own }));
}

/** Values or states of a table's cells, in the order of its grid. */
function cellsOf(table: number, records: readonly CountedRecord[], protection = NO_NOISE) {
  const tables = protectRecords(SHAPE, records, protection);
  return (tables[table] ?? []).map(({ value, status }) => value ?? status);
}

describe('A base', () => {
  it('of nine people is broken down no further, one of ten is', () => {
    expect([9, 10].map((units) => baseIsLargeEnough(units, 10))).toEqual([false, true]);
  });

  it('that is too small withholds every cell it is broken down into, the empty ones too', () => {
    const records = people([
      [0, 0, 20],
      [0, 1, 5],
      [1, 0, 20],
      [1, 1, 4],
      [1, 2, 30],
    ]);
    const B = 'WITHHELD_BASE';
    expect(cellsOf(1, records)).toEqual([20, 20, B, B, 0, 30]);
    const oneMore = [...records, { unit: 999, codes: [1, 1] }];
    expect(cellsOf(1, oneMore)).toEqual([20, 20, 5, 5, 0, 30]);
  });

  it('of everybody withholds a one-way table when they are fewer than ten', () => {
    const few = people([
      [0, 0, 5],
      [1, 1, 4],
    ]);
    expect(cellsOf(0, few)).toEqual(['WITHHELD_BASE', 'WITHHELD_BASE']);
    expect(cellsOf(0, [...few, { unit: 99, codes: [1, 1] }])).toEqual([5, 5]);
  });

  it('that nearly coincides with an earlier one withholds its cells', () => {
    // Everybody (49) and the year 2022 (40) differ by nine: the year stays whole.
    const near = people([
      [0, 0, 20],
      [0, 1, 20],
      [1, 2, 9],
    ]);
    expect(cellsOf(1, near)[0]).toBe('WITHHELD_NEAR_DUPLICATE');
    expect(cellsOf(0, near)).toEqual([40, 9]);
  });
});

describe('A protected cell', () => {
  it('counts a person of several rows once, and in each cell it has a row in', () => {
    const records = people([
      [0, 0, 20],
      [0, 1, 20],
      [0, 2, 20],
      [1, 0, 20],
      [1, 1, 20],
      [1, 2, 20],
    ]);
    const again = [...records, { unit: 0, codes: [0, 0] }, { unit: 0, codes: [1, 1] }];
    expect(cellsOf(0, again)).toEqual([60, 61]);
    expect(cellsOf(1, again)).toEqual([20, 20, 20, 21, 20, 20]);
  });

  it('of the same people has the same noise in every table, whatever the order of the records', () => {
    const records = people([
      [0, 0, 40],
      [1, 1, 40],
      [1, 2, 40],
    ]);
    const protection = protectionFrom('noise');
    const [total] = cellsOf(0, records, protection);
    expect(total).not.toBe(40);
    expect(cellsOf(0, records.toReversed(), protection)).toEqual(cellsOf(0, records, protection));
    // Place A is only of 2022: the same forty people as the year.
    expect(cellsOf(1, records, protection)[0]).toBe(total);
  });

  it('of nobody is 0, and never draws', () => {
    const draw = () => {
      throw new Error('It drew.');
    };
    expect(
      cellsOf(0, people([[0, 0, 0]]), {
        ...NO_NOISE,
        guards: { base: 0, nearDuplicate: 0 },
        noise: { draw },
      }),
    ).toEqual([0, 0]);
  });

  it('lies at the place of its codes, the last dimension fastest', () => {
    const sizes = [2, 3, 4];
    expect(Array.from({ length: 24 }, (_, at) => codesAt(sizes, at))).toEqual(grid(sizes));
  });
});

import { describe, expect, it } from '@jest/globals';
import { batchOf, type Correction, mayCorrect } from '@alianza/kit/disclosure/corrections';
import { latticeOf } from '@alianza/kit/disclosure/lattice';

/** Year, place and sex; places are crossed with the year, sexes with neither. */
const lattice = latticeOf({
  dimensions: [
    { name: 'year', codes: ['2022', '2023'] },
    { name: 'place', codes: ['A', 'B', 'C'] },
    { name: 'sex', codes: ['F', 'M'] },
  ],
  tables: [
    { name: 'TOTAL', dimensions: [0] },
    { name: 'PLACE', dimensions: [0, 1] },
    { name: 'SEX', dimensions: [0, 2] },
  ],
});

/** Late records: units that each come with these rows. */
function corrections(first: number, count: number, ...come: number[][]): readonly Correction[] {
  return Array.from({ length: count }, (_, at) => ({ unit: BigInt(first + at), gone: [], come }));
}

/** Units whose one row was of the first codes and is of the second. */
function moving(first: number, count: number, [from, to]: number[][]): readonly Correction[] {
  return Array.from({ length: count }, (_, at) => ({
    unit: BigInt(first + at),
    gone: from ? [from] : [],
    come: to ? [to] : [],
  }));
}

const unitsOf = (batch: readonly Correction[]) => batch.map(({ unit }) => Number(unit));

describe('A batch of corrections', () => {
  it.each([
    [9, 0],
    [10, 10],
    [11, 11],
  ])('of %i units of the same codes goes in with %i of them', (count, applied) => {
    expect(batchOf(corrections(1, count, [0, 0, 0]), lattice, 10)).toHaveLength(applied);
  });

  it('leaves out those of a group that fewer than ten change', () => {
    const batch = [...corrections(1, 20, [0, 0, 0]), ...corrections(101, 9, [0, 1, 0])];
    expect(unitsOf(batchOf(batch, lattice, 10))).toEqual(unitsOf(corrections(1, 20, [0, 0, 0])));
  });

  it('holds what becomes too small when another change is held, to the last', () => {
    // Of place B only nine change, so they are held; then of the men only five, then of place A only eight.
    const chain = [
      ...corrections(1, 9, [0, 1, 1]),
      ...corrections(101, 5, [0, 0, 1]),
      ...corrections(201, 8, [0, 0, 0]),
      ...corrections(301, 12, [0, 2, 0]),
    ];
    expect(unitsOf(batchOf(chain, lattice, 10))).toEqual(unitsOf(corrections(301, 12, [0, 2, 0])));
  });

  it('counts a unit that moves in the group it leaves and in the group it joins', () => {
    const moved = [
      [0, 0, 0],
      [0, 1, 0],
    ];
    expect(batchOf(moving(1, 9, moved), lattice, 10)).toEqual([]);
    expect(batchOf(moving(1, 10, moved), lattice, 10)).toHaveLength(10);
    const joining = [...moving(1, 10, moved), ...corrections(101, 1, [0, 2, 0])];
    expect(batchOf(joining, lattice, 10)).toHaveLength(10);
  });

  it('counts a unit of several rows once in a group', () => {
    expect(batchOf(corrections(1, 5, [0, 0, 0], [0, 0, 0]), lattice, 10)).toEqual([]);
  });

  it('holds the one that changes a breakdown none of the others changes', () => {
    // Ten change the sex of women of place A; one of place A moves to B in the same year and stays a woman.
    const batch = [
      ...moving(1, 10, [
        [0, 0, 0],
        [0, 0, 1],
      ]),
      ...moving(101, 1, [
        [0, 0, 0],
        [0, 1, 0],
      ]),
    ];
    expect(unitsOf(batchOf(batch, lattice, 10))).toEqual(unitsOf(moving(1, 10, [[0, 0, 0]])));
  });

  it('of nobody is nobody', () => {
    expect(batchOf([], lattice, 10)).toEqual([]);
  });
});

describe('Corrections', () => {
  it.each([
    [[], true],
    [['2025-01-01'], true],
    [['2025-01-01', '2025-06-30'], false],
    [['2024-12-31', '2025-06-30'], true],
    [['2020-01-01', '2021-01-01', '2022-01-01'], true],
  ])('after those of %j may go in at the end of 2025: %j', (corrected, may) => {
    expect(mayCorrect(corrected, '2025-12-31')).toBe(may);
  });
});

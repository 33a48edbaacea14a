import { describe, expect, it } from '@jest/globals';
import { latticeOf } from '@alianza/kit/disclosure/lattice';
import { protectRecords, type RecordProtection } from '@alianza/kit/disclosure/protect';
import type { FamilyShape, ProtectedTables } from '@alianza/kit/disclosure/shape';
import { countRecords } from '@alianza/kit/disclosure/trueCounts';
import { utilityOf } from '@alianza/kit/disclosure/utility';
import { protectionFrom } from '../../disclosure/simulatedPeople.ts';

const SHAPE: FamilyShape = {
  dimensions: [
    { name: 'year', codes: ['2022', '2023'] },
    { name: 'department', codes: ['05', '08'] },
  ],
  tables: [
    { name: 'TOTAL', dimensions: [0] },
    { name: 'DEPARTMENT', dimensions: [0, 1] },
  ],
};
const PROTECTION: RecordProtection = { ...protectionFrom('utility'), noise: { draw: () => 2 } };

/** Utility of a release of as many people as told in each year and department, two more published than counted. */
function useOf(
  counts: readonly (readonly [year: number, department: number, count: number])[],
  change: (tables: ProtectedTables) => ProtectedTables = (tables) => tables,
) {
  const codes = counts.flatMap(([year, department, count]) =>
    Array.from({ length: count }, () => [year, department]),
  );
  const records = codes.map((own, unit) => ({ unit, codes: own }));
  const lattice = latticeOf(SHAPE);
  const released = change(protectRecords(SHAPE, records, PROTECTION));
  return utilityOf({
    shape: SHAPE,
    lattice,
    counts: countRecords(lattice, records, () => 0),
    released,
  });
}

describe('The use of a table', () => {
  it('is the share of its cells with a value, of the people in them, and how far off they are', () => {
    const [total, department] = useOf([
      [0, 0, 20],
      [0, 1, 20],
      [1, 0, 20],
      [1, 1, 60],
    ]);
    expect(total).toMatchObject({
      name: 'TOTAL',
      publishedShare: 1,
      peopleShare: 1,
      medianRelativeError: 0.05,
      advice: null,
    });
    expect(department).toMatchObject({ publishedShare: 1, medianRelativeError: 0.1 });
  });

  it('counts withheld cells against it, and the people in them, and names a coarser table', () => {
    const withheldFrom = (year: number) => (tables: ProtectedTables) =>
      tables.map((cells) =>
        cells.map((cell) =>
          (cell.codes[0] ?? 0) < year
            ? cell
            : { ...cell, value: null, status: 'WITHHELD_BASE' as const },
        ),
      );
    const people = [
      [0, 0, 30],
      [0, 1, 30],
      [1, 0, 10],
      [1, 1, 10],
    ] as const;
    const [, mostly] = useOf(people, withheldFrom(1));
    expect(mostly).toMatchObject({ publishedShare: 0.5, peopleShare: 0.75, advice: null });
    const [, nothing] = useOf(people, withheldFrom(0));
    expect(nothing).toMatchObject({
      publishedShare: 0,
      peopleShare: 0,
      medianRelativeError: null,
      advice: 'declare period × department instead',
    });
  });

  it('leaves out periods that are not closed', () => {
    const open = (tables: ProtectedTables) =>
      tables.map((cells) =>
        cells.map((cell) =>
          cell.codes[0] === 1
            ? { ...cell, value: null, status: 'WITHHELD_OPEN_PERIOD' as const }
            : cell,
        ),
      );
    const [total] = useOf(
      [
        [0, 0, 30],
        [0, 1, 30],
      ],
      open,
    );
    expect(total).toMatchObject({ publishedShare: 1, peopleShare: 1 });
  });

  it('is not told where nobody is', () => {
    const [total] = useOf([]);
    expect(total).toMatchObject({ peopleShare: null, medianRelativeError: null, advice: null });
  });

  it('tells how many people the smallest year has only as a band', () => {
    const [total] = useOf([
      [0, 0, 161],
      [1, 0, 200],
    ]);
    expect(total?.people).not.toContain('161');
    expect(total?.people).toMatch(/^150 to 299$/);
  });
});

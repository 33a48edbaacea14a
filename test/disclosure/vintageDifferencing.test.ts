import { describe, expect, it } from '@jest/globals';
import { vintageDifferencing } from '@alianza/kit/disclosure/attacks/vintageDifferencing';
import { protectRecords } from '@alianza/kit/disclosure/protect';
import type { CountedRecord } from '@alianza/kit/disclosure/shape';
import {
  FIRST_FAMILY,
  protectionFrom,
  REGIONAL,
  shapeOf,
  simulatePeople,
  streamOf,
} from './simulatedPeople.ts';

const shape = shapeOf(REGIONAL, FIRST_FAMILY);
const records = simulatePeople(600, REGIONAL, streamOf('vintages'));
const late = { unit: 600, codes: [0, 0, 2, 0, 0, 0, 0] };

function releaseOf(counted: readonly CountedRecord[]) {
  const released = protectRecords(shape, counted, protectionFrom('vintages'));
  return { shape, records: counted, released };
}

describe('differencing of two vintages', () => {
  const first = releaseOf(records);

  it('finds nothing between two releases that count the same people', () => {
    expect(vintageDifferencing(first, releaseOf([...records].reverse()), 10)).toEqual({
      persons: [],
      cells: [],
    });
  });

  it('finds a late record that is released alone, and the cells it changed', () => {
    const { persons, cells } = vintageDifferencing(first, releaseOf([...records, late]), 10);
    expect(persons).toEqual([600]);
    expect(cells.length).toBeGreaterThan(0);
  });

  it('finds a person whose code alone was corrected', () => {
    const corrected = records.map((record) =>
      record.unit === 7
        ? { ...record, codes: record.codes.with(6, ((record.codes[6] ?? 0) + 1) % 6) }
        : record,
    );
    expect(vintageDifferencing(first, releaseOf(corrected), 10).persons).toEqual([7]);
  });

  it('finds nobody alone when ten alike come together, and no cell changed for fewer', () => {
    const batch = Array.from({ length: 10 }, (_, at) => ({ ...late, unit: 600 + at }));
    expect(vintageDifferencing(first, releaseOf([...records, ...batch]), 10)).toEqual({
      persons: [],
      cells: [],
    });
  });

  it('finds the changed cells, though nobody alone, when nine alike come together', () => {
    const batch = Array.from({ length: 9 }, (_, at) => ({ ...late, unit: 600 + at }));
    const found = vintageDifferencing(first, releaseOf([...records, ...batch]), 10);
    expect(found.persons).toEqual([]);
    expect(found.cells.length).toBeGreaterThan(0);
  });
});

import { describe, expect, it } from '@jest/globals';
import { vectorCells, type VectorRecord } from '@alianza/kit/disclosure/vector';

const record = (recordKey: number, ...values: string[]): VectorRecord => ({ values, recordKey });

/** Adds the key to an odd count and takes it from an even one. */
const table = (count: number, key: number) => (count % 2 === 1 ? key : -key);

describe("The cells of another office's test vector", () => {
  const records = [
    record(3, '10', 'm'),
    record(2, '9', 'm'),
    record(3, '10', 'm'),
    record(1, '9', 'f'),
    record(1, '10', 'm'),
  ];
  const cells = (threshold: number) => vectorCells(records, { table, modulus: 4, threshold });

  it('have the sum of record keys modulo the range as key, and its noise added', () => {
    expect(cells(0)).toEqual([
      { values: ['9', 'f'], count: 1, key: 1, noise: 1, value: 2 },
      { values: ['9', 'm'], count: 1, key: 2, noise: 2, value: 3 },
      // Nobody: every combination of the categories found is there.
      { values: ['10', 'f'], count: 0, key: 0, noise: 0, value: 0 },
      // 3 + 3 + 1 = 7, which is 3 modulo 4.
      { values: ['10', 'm'], count: 3, key: 3, noise: 3, value: 6 },
    ]);
  });

  it('are withheld below the threshold', () => {
    expect(cells(3).map(({ value }) => value)).toEqual([null, 3, null, 6]);
  });

  it('are none without records', () => {
    expect(vectorCells([], { table, modulus: 4, threshold: 0 })).toEqual([]);
  });
});

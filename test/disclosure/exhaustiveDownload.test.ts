import { describe, expect, it } from '@jest/globals';
import { exhaustiveDownload } from '@alianza/kit/disclosure/attacks/exhaustiveDownload';
import type { ProtectedTables } from '@alianza/kit/disclosure/shape';

const released: ProtectedTables = [
  [
    { codes: [0], value: 12, status: 'PUBLISHED' },
    { codes: [1], value: null, status: 'WITHHELD_BASE' },
  ],
  [{ codes: [0, 0], value: 0, status: 'PUBLISHED' }],
];
const answered = released.flatMap((cells, table) => cells.map((cell) => ({ table, ...cell })));

describe('an exhaustive download', () => {
  it('that equals the release has nothing to report, in whatever order it came', () => {
    expect(exhaustiveDownload([...answered].reverse(), released)).toEqual({
      extra: [],
      missing: [],
      different: [],
    });
  });

  it('is found out when it holds a cell the release has not', () => {
    const more = { table: 1, codes: [0, 1], value: 5, status: 'PUBLISHED' as const };
    expect(exhaustiveDownload([...answered, more], released).extra).toEqual([more]);
  });

  it('is found out when it holds a cell twice', () => {
    const twice = answered.slice(0, 1);
    expect(exhaustiveDownload([...answered, ...twice], released).extra).toEqual(twice);
  });

  it('is found out when a cell is missing', () => {
    expect(exhaustiveDownload(answered.slice(1), released).missing).toEqual(answered.slice(0, 1));
  });

  it('is found out when a withheld cell has a value', () => {
    const open = answered.map((cell) => (cell.value === null ? { ...cell, value: 3 } : cell));
    expect(exhaustiveDownload(open, released).different).toEqual(open.slice(1, 2));
  });
});

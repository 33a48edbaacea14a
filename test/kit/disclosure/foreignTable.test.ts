import { describe, expect, it } from '@jest/globals';
import { foreignTable } from '@alianza/kit/disclosure/foreignTable';

describe("Another office's perturbation table", () => {
  const entries = [1, 500, 501, 502, 750].map((pcv) => ({ pcv, ckey: 3, pvalue: pcv * 10 }));
  const noise = foreignTable(entries);

  it('is looked up by count and cell key', () => {
    expect([noise(1, 3), noise(500, 3), noise(750, 3)]).toEqual([10, 5_000, 7_500]);
  });

  it('uses rows 501 to 750 in turn for larger counts', () => {
    expect([751, 752, 1_000, 1_001].map((count) => noise(count, 3))).toEqual([
      5_010, 5_020, 7_500, 5_010,
    ]);
  });

  it('refuses what it has no entry for', () => {
    expect(() => noise(1, 4)).toThrow('no entry for pcv 1, ckey 4');
  });

  it('refuses two entries for one place', () => {
    expect(() => foreignTable([...entries, { pcv: 1, ckey: 3, pvalue: 0 }])).toThrow(
      'two entries for pcv 1, ckey 3',
    );
  });
});

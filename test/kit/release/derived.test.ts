import { describe, expect, it } from '@jest/globals';
import { PERIODS, REGIONS, SEXES } from '@alianza/kit/codes/lists';
import { derivedFrom, deriver } from '@alianza/kit/release/derived';

describe('A derived dimension', () => {
  it('is told from one the units statement yields', () => {
    expect(['period', 'region', 'year', 'department', 'sex'].map(derivedFrom)).toEqual([
      'year',
      'department',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('turns a year into its period', () => {
    expect(deriver(PERIODS)('2023')).toBe('2022-2024');
  });

  it('turns a department into its region', () => {
    expect(deriver(REGIONS)('05')).toBe('ANDINA');
  });

  it('is refused of a list that the units statement yields', () => {
    expect(() => deriver(SEXES)).toThrow('Codes of the kind "codes" are not derived');
  });
});

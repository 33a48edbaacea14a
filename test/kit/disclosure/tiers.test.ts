import { describe, expect, it } from '@jest/globals';
import { seenBy } from '@alianza/kit/disclosure/tiers';

const VALUES = Array.from({ length: 200 }, (_, value) => value);

describe('What a reader sees of a released value', () => {
  it('is the value itself for an analyst, zero included', () => {
    for (const value of VALUES)
      expect(seenBy('ANALYST', { value, status: 'PUBLISHED' })).toEqual({
        value,
        status: 'PUBLISHED',
      });
  });

  it.each([0, 5, 9])('is fewer than ten for anybody else when it is %i', (value) => {
    expect(seenBy('PUBLIC', { value, status: 'PUBLISHED' })).toEqual({
      value: null,
      status: 'UNDER_TEN',
    });
  });

  it.each([
    [10, 10],
    [12, 10],
    [13, 15],
    [137, 135],
    [138, 140],
  ])('is for anybody else %i rounded to %i', (value, rounded) => {
    expect(seenBy('PUBLIC', { value, status: 'PUBLISHED' })).toEqual({
      value: rounded,
      status: 'ROUNDED',
    });
  });

  it('never lies further than two from the released value', () => {
    const rounded = VALUES.filter((value) => value >= 10).map((value) =>
      Math.abs((seenBy('PUBLIC', { value, status: 'PUBLISHED' }).value ?? NaN) - value),
    );
    expect(Math.max(...rounded)).toBe(2);
  });

  it.each([
    { value: 0, status: 'STRUCTURAL_ZERO' },
    { value: 124, status: 'OFFICIAL' },
    { value: 7, status: 'OFFICIAL' },
    { value: null, status: 'WITHHELD_BASE' },
    { value: null, status: 'WITHHELD_NEAR_DUPLICATE' },
    { value: null, status: 'WITHHELD_OPEN_PERIOD' },
    { value: null, status: 'NOT_REPORTED' },
  ])('is the same for all when it is $status', (released) => {
    expect(seenBy('PUBLIC', released)).toEqual(released);
    expect(seenBy('ANALYST', released)).toEqual(released);
  });
});

import { describe, expect, it } from '@jest/globals';
import { PROFILES } from '@alianza/kit/disclosure/parameters';
import {
  halfWidth95,
  noiseStandardDeviation,
  uncertaintyOf,
} from '@alianza/kit/disclosure/uncertainty';

describe('The uncertainty of a published count', () => {
  it('is the noise alone for readers with a token', () => {
    expect(noiseStandardDeviation(PROFILES.child)).toBeCloseTo(Math.sqrt(7), 10);
    expect(uncertaintyOf('child', 1)).toEqual({ standardDeviation: 2.65, halfWidth95: 5 });
    expect(uncertaintyOf('ref', 1)).toEqual({ standardDeviation: 1.73, halfWidth95: 3 });
  });

  it('is that of noise and rounding to 5 for the public', () => {
    expect(noiseStandardDeviation(PROFILES.child, 5)).toBeCloseTo(3, 10);
    expect(uncertaintyOf('child', 5)).toEqual({ standardDeviation: 3, halfWidth95: 6 });
  });

  // ref on its last row: 0 ± 2 has .22880150 + 2 (.19419346 + .11873037) = .8546, ± 3 adds 2 × .05229263: .9592.
  it('is the smallest half-width that holds 95 of 100 cells', () => {
    expect(halfWidth95(PROFILES.ref)).toBe(3);
  });
});

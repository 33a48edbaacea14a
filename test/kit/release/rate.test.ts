import { describe, expect, it } from '@jest/globals';
import { rateOf } from '@alianza/kit/release/rate';
import { published, seen, withheld } from './figures.ts';

const population = { persons: 400_000, period: '2024' };

describe('A rate', () => {
  it('is per 100,000 of the population, with the margin of its count', () => {
    expect(rateOf(published(50), population)).toEqual({
      value: 12.5,
      status: 'PUBLISHED',
      numerator: 50,
      denominator: 400_000,
      per: 100_000,
      period: '2024',
      uncertainty: {
        standardDeviation: expect.closeTo(Math.sqrt(7) / 4, 2),
        halfWidth95: expect.closeTo((1.96 * Math.sqrt(7)) / 4, 2),
      },
    });
  });

  it('is of the rounded count for whoever sees rounded counts', () => {
    expect(rateOf(seen('PUBLIC', 51), population)).toMatchObject({
      value: 12.5,
      status: 'ROUNDED',
      numerator: 50,
    });
  });

  it('of an exact count is exact', () => {
    expect(rateOf(published(50, 'OFFICIAL'), population)).toMatchObject({
      value: 12.5,
      uncertainty: null,
    });
  });

  it('is missing for the reason its count is missing', () => {
    expect(rateOf(withheld('WITHHELD_BASE'), population)).toMatchObject({
      value: null,
      status: 'WITHHELD_BASE',
      denominator: 400_000,
    });
  });

  it.each([null, 0])('without a projected population (%s) is not reported', (persons) => {
    expect(rateOf(published(50), { persons, period: '2022-2024' })).toMatchObject({
      value: null,
      status: 'NOT_REPORTED',
      numerator: 50,
      period: '2022-2024',
      uncertainty: null,
    });
  });
});

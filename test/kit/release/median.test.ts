import { describe, expect, it } from '@jest/globals';
import { medianOf } from '@alianza/kit/release/median';
import type { Figure } from '@alianza/kit/release/figure';
import { published, seen, withheld } from './figures.ts';

const CODES = ['0-30', '31-90', '91-180', '181+', 'OPEN', 'UNKNOWN'];

function bands(...counts: readonly (number | Figure)[]) {
  return counts.map((count, at) => ({
    code: CODES[at] ?? '',
    count: typeof count === 'number' ? published(count) : count,
  }));
}

describe('A median of days', () => {
  it('is interpolated in the band that the middle lies in', () => {
    // Half of 60 is 30: the ten after the first 20 are a third of 30 units that lie between days 31 and 91.
    expect(medianOf(bands(20, 30, 10, 0, 500, 7))).toEqual({
      band: '31-90',
      approximateDays: 31 + (10 / 30) * 60,
      // Half of four noises of 2.65, at two days a unit.
      uncertainty: {
        standardDeviation: expect.closeTo(5.3, 1),
        halfWidth95: expect.closeTo(10.4, 1),
      },
      status: 'PUBLISHED',
      total: 60,
    });
  });

  it('counts whole days from the first of a band to the end of its last', () => {
    expect(medianOf(bands(40, 0, 0, 0))).toMatchObject({ band: '0-30', approximateDays: 15.5 });
  });

  it('in an open-ended band is only that band', () => {
    expect(medianOf(bands(10, 0, 0, 40))).toMatchObject({ band: '181+', approximateDays: null });
  });

  it('does not depend on the order the bands come in', () => {
    const given = bands(20, 30, 10, 0);
    expect(medianOf(given.toReversed())).toEqual(medianOf(given));
  });

  it('of fewer than 30 is withheld, and what is open does not fill them up', () => {
    expect(medianOf(bands(20, 9, 0, 0, 100, 100))).toEqual({
      band: null,
      approximateDays: null,
      uncertainty: null,
      status: 'WITHHELD_BASE',
      total: 29,
    });
    expect(medianOf(bands(20, 10, 0, 0)).band).toBe('0-30');
  });

  it('is withheld with any of its bands, for the same reason', () => {
    expect(medianOf(bands(20, withheld('WITHHELD_NEAR_DUPLICATE'), 40, 40))).toEqual({
      band: null,
      approximateDays: null,
      uncertainty: null,
      status: 'WITHHELD_NEAR_DUPLICATE',
      total: null,
    });
    expect(medianOf(bands(seen('PUBLIC', 9), seen('PUBLIC', 90)))).toMatchObject({
      band: null,
      status: 'UNDER_TEN',
    });
  });

  it('does not mind a band without numbers that is withheld', () => {
    expect(medianOf(bands(20, 20, 0, 0, withheld('WITHHELD_BASE'))).total).toBe(40);
  });

  it('is not reported where no band has numbers', () => {
    expect(medianOf([])).toMatchObject({ band: null, status: 'NOT_REPORTED' });
  });

  it('of rounded bands says so', () => {
    expect(medianOf(bands(seen('PUBLIC', 21), seen('PUBLIC', 33)))).toMatchObject({
      status: 'ROUNDED',
      total: 55,
    });
  });
});

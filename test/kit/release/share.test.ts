import { describe, expect, it } from '@jest/globals';
import { shareOf } from '@alianza/kit/release/share';
import { published, seen, withheld } from './figures.ts';

describe('A share', () => {
  it('is the part over the whole, with the noise of both in its margin', () => {
    const deviation = Math.sqrt(7 * (1 + 0.25 ** 2)) / 120;
    expect(shareOf(published(30), published(120))).toEqual({
      value: 0.25,
      status: 'PUBLISHED',
      numerator: 30,
      denominator: 120,
      uncertainty: {
        standardDeviation: expect.closeTo(deviation, 3),
        halfWidth95: expect.closeTo(1.96 * deviation, 3),
      },
    });
  });

  it('is of rounded figures, and says so, for whoever sees rounded figures', () => {
    const share = shareOf(seen('PUBLIC', 31), seen('PUBLIC', 119));
    expect(share).toMatchObject({ value: 0.25, status: 'ROUNDED', numerator: 30 });
    expect(share.uncertainty?.standardDeviation).toBeCloseTo(
      Math.sqrt(9 * (1 + 0.25 ** 2)) / 120,
      4,
    );
  });

  it('has only the noise of the part where the whole is official and exact', () => {
    const share = shareOf(published(30), published(120, 'OFFICIAL'));
    expect(share).toMatchObject({ value: 0.25, status: 'PUBLISHED' });
    expect(share.uncertainty?.standardDeviation).toBeCloseTo(Math.sqrt(7) / 120, 4);
  });

  it.each([
    [withheld('WITHHELD_NEAR_DUPLICATE'), published(120), 'WITHHELD_NEAR_DUPLICATE'],
    [published(30), withheld('WITHHELD_BASE'), 'WITHHELD_BASE'],
    [withheld('NOT_REPORTED'), withheld('WITHHELD_OPEN_PERIOD'), 'NOT_REPORTED'],
    [seen('PUBLIC', 9), seen('PUBLIC', 120), 'UNDER_TEN'],
  ])('is missing for the reason of the part, else of the whole', (part, whole, status) => {
    expect(shareOf(part, whole)).toMatchObject({ value: null, status, uncertainty: null });
  });

  it('of a whole under 30 is withheld, and of 30 given', () => {
    expect(shareOf(published(12), published(29))).toMatchObject({
      value: null,
      status: 'WITHHELD_BASE',
      numerator: 12,
      denominator: 29,
    });
    expect(shareOf(published(12), published(30)).value).toBe(0.4);
  });

  it('is never above 1, though noise makes the part larger than the whole', () => {
    expect(shareOf(published(43), published(40)).value).toBe(1);
  });

  it('of what cannot exist is exactly 0', () => {
    expect(shareOf(published(0, 'STRUCTURAL_ZERO'), published(40))).toMatchObject({
      value: 0,
      status: 'STRUCTURAL_ZERO',
      uncertainty: null,
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { changeOf } from '@alianza/kit/release/change';
import { published, seen, withheld } from './figures.ts';

const from = '2023';

describe('A change', () => {
  it('is the difference to the figure before, with the noise of both', () => {
    expect(changeOf({ before: published(60), now: published(48), from })).toEqual({
      value: -12,
      status: 'PUBLISHED',
      from: '2023',
      notable: true,
      uncertainty: {
        standardDeviation: expect.closeTo(Math.sqrt(14), 1),
        halfWidth95: expect.closeTo(1.96 * Math.sqrt(14), 1),
      },
    });
  });

  it.each([
    [67, false],
    [68, true],
    [53, false],
    [52, true],
  ])('from 60 to %i is notable to an analyst: %s', (value, notable) => {
    expect(changeOf({ before: published(60), now: published(value), from }).notable).toBe(notable);
  });

  it.each([
    [65, false],
    [70, true],
  ])('from 60 to %i is notable to anybody else: %s', (value, notable) => {
    const change = changeOf({ before: seen('PUBLIC', 60), now: seen('PUBLIC', value), from });
    expect(change).toMatchObject({ notable, status: 'ROUNDED' });
  });

  it('between exact figures is notable as soon as there is any', () => {
    const official = (value: number) => published(value, 'OFFICIAL');
    expect(changeOf({ before: official(60), now: official(61), from })).toMatchObject({
      status: 'OFFICIAL',
      notable: true,
      uncertainty: null,
    });
    expect(changeOf({ before: official(60), now: official(60), from }).notable).toBe(false);
  });

  it.each([
    [withheld('WITHHELD_BASE'), published(48), 'WITHHELD_BASE'],
    [published(60), withheld('WITHHELD_OPEN_PERIOD'), 'WITHHELD_OPEN_PERIOD'],
    [withheld('NOT_REPORTED'), withheld('WITHHELD_BASE'), 'WITHHELD_BASE'],
  ])(
    'is missing for the reason of the figure now, else of the one before',
    (before, now, status) => {
      expect(changeOf({ before, now, from })).toEqual({
        value: null,
        status,
        from,
        notable: false,
        uncertainty: null,
      });
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import { createRandom, xoshiro128 } from '../../../scripts/world/random.ts';

describe('the pseudo-random numbers', () => {
  it('are those of the reference implementation of xoshiro128** 1.1', () => {
    const next = xoshiro128([1, 2, 3, 4]);
    // Printed by xoshiro128starstar.c of prng.di.unimi.it with this state.
    expect(Array.from({ length: 8 }, next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849,
    ]);
  });

  it('are the same for the same seed text and others for another', () => {
    const ten = (seed: string) => Array.from({ length: 10 }, createRandom(seed).float);
    expect(ten('1/police/2019')).toEqual(ten('1/police/2019'));
    expect(ten('1/police/2019')).not.toEqual(ten('1/police/2020'));
  });

  it('fill a range with both its ends', () => {
    const random = createRandom('range');
    const drawn = new Set(Array.from({ length: 200 }, () => random.between(3, 6)));
    expect(drawn).toEqual(new Set([3, 4, 5, 6]));
  });
});

import { describe, expect, it } from '@jest/globals';
import { apportion } from '../../../scripts/world/apportion.ts';
import { deck } from '../../../scripts/world/deck.ts';
import { createRandom } from '../../../scripts/world/random.ts';

describe('sharing out a whole number', () => {
  it('gives each its weight when the weights add up to the number', () => {
    expect(apportion(6, { a: 1, b: 2, c: 3 })).toEqual({ a: 1, b: 2, c: 3 });
  });

  it('gives what is left to the largest remainders', () => {
    expect(apportion(10, { a: 1, b: 1, c: 2.6 })).toEqual({ a: 2, b: 2, c: 6 });
  });

  it.each([0, 1, 7, 99, 1234])('always adds up to %i', (total) => {
    const parts = Object.values(apportion(total, { a: 0.1, b: 5, c: 3.3, d: 2 }));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  });

  it('deals a shuffled deck of exactly these parts', () => {
    const cards = deck(100, { a: 30, b: 70 }, createRandom('deck'));
    expect(cards.filter((card) => card === 'a')).toHaveLength(30);
    expect(cards.slice(0, 30)).not.toEqual(Array(30).fill('a'));
  });
});

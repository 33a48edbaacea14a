import { describe, expect, it } from '@jest/globals';
import { noiseLookup } from '@alianza/kit/disclosure/noiseLookup';
import { PROFILES } from '@alianza/kit/disclosure/parameters';
import { perturbationTable } from '@alianza/kit/disclosure/perturbationTable';
import { uniformKeys } from './uniformKeys.ts';

const LAST_KEY = 2 ** 32 - 1;
const parameters = PROFILES.child;
const child = noiseLookup(perturbationTable(parameters));
const keys = uniformKeys(200_000);

describe('The lookup of noise', () => {
  const halves = noiseLookup({
    parameters,
    rows: [
      [{ to: 0, probability: 1 }],
      [
        { to: 0, probability: 0.25 },
        { to: 1, probability: 1e-12 },
        { to: 2, probability: 0.75 - 1e-9 },
      ],
    ],
  });

  it('cuts the keys into half-open intervals, up to the last key, without the empty ones', () => {
    const noises = [0, 2 ** 30 - 1, 2 ** 30, LAST_KEY].map((key) => halves.draw(1, key));
    expect(noises).toEqual([-1, -1, 1, 1]);
  });

  it('draws the same distances for every count above the last row', () => {
    expect(halves.draw(1_000, 0)).toBe(-1);
    expect(child.draw(15, 123)).toBe(child.draw(2_000_000, 123));
  });

  it('never draws for nobody', () => {
    expect(new Set(keys.slice(0, 1_000).map((key) => child.draw(0, key)))).toEqual(new Set([0]));
  });

  it.each([
    [-1, 0],
    [1.5, 0],
    [NaN, 0],
    [1, -1],
    [1, 2 ** 32],
    [1, NaN],
  ])('refuses count %p with key %p', (count, key) => {
    expect(() => child.draw(count, key)).toThrow(`No noise for count ${count} and cell key ${key}`);
  });
});

describe('The noise of children, over 200,000 uniform keys,', () => {
  const counts = Array.from({ length: 20 }, (_, at) => at + 1);

  it.each(counts)(
    'is 0 in the mean, hides 1 to 4 and stays within 10 for a count of %i',
    (count) => {
      const noises = keys.map((key) => child.draw(count, key));
      const mean = noises.reduce((sum, noise) => sum + noise, 0) / noises.length;
      const square = noises.reduce((sum, noise) => sum + noise ** 2, 0) / noises.length;
      expect(Math.abs(mean)).toBeLessThan(3 * Math.sqrt(square / noises.length));
      const values = [...new Set(noises)].map((noise) => count + noise);
      expect(values.filter((value) => value < 0 || (value >= 1 && value <= 4))).toEqual([]);
      expect(Math.max(...values.map((value) => Math.abs(value - count)))).toBeLessThanOrEqual(10);
    },
  );

  it.each([
    [1, 0.841],
    [2, 0.631],
    [3, 0.432],
    [4, 0.288],
  ])('publishes %i as 0 with probability %p', (count, probability) => {
    const zeros = keys.filter((key) => count + child.draw(count, key) === 0).length;
    expect(Math.abs(zeros / keys.length - probability)).toBeLessThan(0.004);
  });
});

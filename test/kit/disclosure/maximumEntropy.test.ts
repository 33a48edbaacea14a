import { describe, expect, it } from '@jest/globals';
import { maximumEntropy } from '@alianza/kit/disclosure/maximumEntropy';
import { largestDifference } from './largestDifference.ts';

describe('The distribution of largest entropy', () => {
  it('is uniform when nothing pulls it', () => {
    expect(
      largestDifference(
        maximumEntropy([{ values: [1, 2, 3, 4], mean: 2.5, exact: true }]),
        [0.25, 0.25, 0.25, 0.25],
      ),
    ).toBeLessThan(1e-6);
  });

  // The loaded die of Jaynes, Where do we stand on maximum entropy? (1978): a mean of 4.5 instead of 3.5.
  it('is the exponential one for a loaded die', () => {
    const die = maximumEntropy([{ values: [1, 2, 3, 4, 5, 6], mean: 4.5, exact: true }]);
    const jaynes = [0.0543, 0.0788, 0.1142, 0.1654, 0.2398, 0.3475];
    for (const [at, probability] of jaynes.entries())
      expect(Math.abs((die[at] ?? NaN) - probability)).toBeLessThan(1e-4);
    const mirrored = maximumEntropy([{ values: [1, 2, 3, 4, 5, 6], mean: 2.5, exact: true }]);
    expect(largestDifference(mirrored, die.toReversed())).toBeLessThan(1e-6);
  });

  it('leaves alone a bound that is met by itself', () => {
    const centre = { values: [-1, 0, 1], mean: 0, exact: true };
    expect(
      largestDifference(maximumEntropy([centre, { values: [0, 1, 0], mean: 0.1, exact: false }]), [
        1 / 3,
        1 / 3,
        1 / 3,
      ]),
    ).toBeLessThan(1e-6);
    expect(
      largestDifference(
        maximumEntropy([centre, { values: [0, 1, 0], mean: 0.5, exact: false }]),
        [0.25, 0.5, 0.25],
      ),
    ).toBeLessThan(1e-6);
  });

  it('does not exist for expectations that contradict each other', () => {
    expect(() => maximumEntropy([{ values: [1, 2], mean: 3, exact: true }])).toThrow(
      'No distribution meets every expectation',
    );
  });
});

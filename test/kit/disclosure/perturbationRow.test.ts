import { describe, expect, it } from '@jest/globals';
import { PROFILES } from '@alianza/kit/disclosure/parameters';
import { perturbationRow } from '@alianza/kit/disclosure/perturbationRow';
import { largestDifference } from './largestDifference.ts';

/** The example `pt_ex_cnts` of the R package ptable, whose third row alone is not monotone. */
const EXAMPLE = { maximum: 2, variance: 1.05, suppressed: 1, stay: 0, monotone: true };

const probabilitiesOf = (count: number, parameters = EXAMPLE) =>
  perturbationRow(count, parameters).map(({ probability }) => probability);

describe('A row of the perturbation table', () => {
  it('is the one of the R package ptable, with and without rising probabilities', () => {
    expect(largestDifference(probabilitiesOf(1), [0.50833333, 0.475, 0.01666667])).toBeLessThan(
      1e-6,
    );
    expect(
      largestDifference(probabilitiesOf(2), [0.16155827, 0.55565037, 0.24246618, 0.04032518]),
    ).toBeLessThan(1e-6);
    expect(
      largestDifference(
        probabilitiesOf(3, { ...EXAMPLE, monotone: false }),
        [0.41231301, 0.28806097, 0.18693903, 0.11268699],
      ),
    ).toBeLessThan(1e-6);
    expect(
      largestDifference(
        probabilitiesOf(4),
        [0.07012498, 0.24450007, 0.3707499, 0.24450007, 0.07012498],
      ),
    ).toBeLessThan(1e-6);
  });

  it('leaves a count of nobody alone', () => {
    expect(perturbationRow(0, PROFILES.child)).toEqual([{ to: 0, probability: 1 }]);
  });

  it('goes to 0 or over the hidden range, and no further than the maximum', () => {
    const targets = (count: number) => perturbationRow(count, PROFILES.ref).map(({ to }) => to);
    expect(targets(1)).toEqual([0, 3, 4, 5, 6]);
    expect(targets(6)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('rises up to the count itself where it is told to', () => {
    const falls = (monotone: boolean) =>
      perturbationRow(6, { ...PROFILES.child, monotone })
        .filter(({ to }) => to <= 6)
        .some(({ probability }, at, row) => probability < (row[at - 1]?.probability ?? 0) - 1e-9);
    expect([falls(true), falls(false)]).toEqual([false, true]);
  });
});

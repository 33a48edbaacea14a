import { describe, expect, it } from '@jest/globals';
import { PROFILES, type PerturbationParameters } from '@alianza/kit/disclosure/parameters';
import {
  type PerturbationTable,
  perturbationTable,
} from '@alianza/kit/disclosure/perturbationTable';
import { largestDifference } from './largestDifference.ts';

const parametersOf = (change: Partial<PerturbationParameters>): PerturbationParameters => ({
  maximum: 2,
  variance: 1,
  suppressed: 0,
  stay: 0,
  monotone: true,
  ...change,
});

/** The probabilities of a row, or of its first published counts. */
function probabilities({ rows }: PerturbationTable, count: number, first = Infinity): number[] {
  return (rows[count] ?? []).slice(0, first).map(({ probability }) => probability);
}

function varianceOf({ rows }: PerturbationTable, count: number): number {
  return (rows[count] ?? []).reduce(
    (sum, { to, probability }) => sum + (to - count) ** 2 * probability,
    0,
  );
}

// Published values of the R package ptable (Destatis), in its vignette and its tests.
describe('The perturbation table of the R package ptable', () => {
  it('is met for D = 2, V = 0.9', () => {
    const table = perturbationTable(parametersOf({ variance: 0.9 }));
    expect(table.rows).toHaveLength(3);
    expect(
      largestDifference(probabilities(table, 1), [0.3625, 0.3625, 0.1875, 0.0875]),
    ).toBeLessThan(1e-6);
    expect(
      largestDifference(
        probabilities(table, 2),
        [0.05154609, 0.24381564, 0.40927654, 0.24381564, 0.05154609],
      ),
    ).toBeLessThan(1e-6);
  });

  it('is met for D = 5, V = 3, js = 2, the profile ref', () => {
    const table = perturbationTable(PROFILES.ref);
    expect(table.rows).toHaveLength(9);
    expect(
      largestDifference(
        probabilities(table, 1),
        [0.73446954, 0.13672019, 0.07279631, 0.03742956, 0.0185844],
      ),
    ).toBeLessThan(1e-6);
    expect(
      largestDifference(
        probabilities(table, 2),
        [0.40880704, 0.40664354, 0.14762401, 0.03231882, 0.00426687, 0.00033972],
      ),
    ).toBeLessThan(1e-6);
    expect(
      largestDifference(
        probabilities(table, 4),
        [
          0.08485487, 0.27792123, 0.27792123, 0.18939369, 0.10512545, 0.04545536, 0.01531077,
          0.00401739,
        ],
      ),
    ).toBeLessThan(1e-6);
    const left = [0.00379186, 0.01659093, 0.05229263, 0.11873037, 0.19419346];
    expect(
      largestDifference(probabilities(table, 8), [...left, 0.2288015, ...left.toReversed()]),
    ).toBeLessThan(1e-6);
  });

  it('falls short of the variance where entropy is largest before it, for D = 2, V = 1', () => {
    const table = perturbationTable(parametersOf({}));
    expect(varianceOf(table, 1)).toBeLessThan(0.94);
    expect(varianceOf(table, 2)).toBeCloseTo(1, 10);
  });

  it('keeps the diagonal at pstay for D = 4, V = 1, pstay = 0.5', () => {
    const { rows } = perturbationTable(parametersOf({ maximum: 4, stay: 0.5 }));
    const diagonal = rows
      .slice(1)
      .map((row, at) => row.find(({ to }) => to === at + 1)?.probability);
    expect(
      largestDifference(
        diagonal.map((each) => each ?? NaN),
        [0.5, 0.5, 0.5, 0.5],
      ),
    ).toBeLessThan(1e-6);
  });

  // From the tests of the R package cellKey, which lists the intervals of the table.
  it('has the 66 intervals of D = 5, V = 3, js = 2, pstay = 0.5', () => {
    const { rows } = perturbationTable({ ...PROFILES.ref, stay: 0.5 });
    const intervals = rows.flatMap((row, count) => {
      let upper = 0;
      return row.map(({ to, probability }) => {
        upper += probability;
        return { probability, lower: upper - probability, upper, noise: to - count };
      });
    });
    const mean = (of: (interval: (typeof intervals)[number]) => number) =>
      intervals.reduce((sum, interval) => sum + of(interval), 0) / intervals.length;
    expect([intervals.length, rows.length - 1]).toEqual([66, 8]);
    expect(mean(({ probability }) => probability)).toBeCloseTo(0.136, 3);
    expect(mean(({ lower }) => lower)).toBeCloseTo(0.562, 3);
    expect(mean(({ upper }) => upper)).toBeCloseTo(0.698, 3);
    expect(mean(({ noise }) => noise)).toBeCloseTo(1.045, 3);
  });
});

describe('The table of the profile child', () => {
  const table = perturbationTable(PROFILES.child);

  it('has the values the R package ptable computes', () => {
    expect(table.rows.flat()).toHaveLength(221);
    expect(
      largestDifference(
        probabilities(table, 1),
        [0.841219, 0.065356, 0.039207, 0.02352, 0.01411, 0.008464, 0.005078, 0.003046],
      ),
    ).toBeLessThan(1e-6);
    expect(
      largestDifference(
        probabilities(table, 2, 5),
        [0.630512, 0.252018, 0.088656, 0.023405, 0.004637],
      ),
    ).toBeLessThan(1e-6);
    expect(
      largestDifference(
        probabilities(table, 5, 5),
        [0.184958, 0.330171, 0.23067, 0.137578, 0.070051],
      ),
    ).toBeLessThan(1e-6);
    const right = [
      0.140333, 0.113292, 0.079299, 0.048125, 0.025322, 0.011552, 0.004569, 0.001567, 0.000466,
      0.00012,
    ];
    expect(
      largestDifference(probabilities(table, 15), [...right.toReversed(), 0.150711, ...right]),
    ).toBeLessThan(1e-6);
  });

  it('has variance 7 but for a count of 1, where entropy is largest at 5.66279', () => {
    const [, ...variances] = table.rows.map((_, count) => varianceOf(table, count));
    expect(
      largestDifference(variances, [5.662787, ...Array.from({ length: 14 }, () => 7)]),
    ).toBeLessThan(1e-6);
  });

  it('has mean 0 in every row', () => {
    for (const [count, row] of table.rows.entries()) {
      const mean = row.reduce((sum, { to, probability }) => sum + (to - count) * probability, 0);
      expect(Math.abs(mean)).toBeLessThan(1e-11);
    }
  });

  it('takes well under a tenth of a second', () => {
    const start = performance.now();
    perturbationTable(PROFILES.child);
    expect(performance.now() - start).toBeLessThan(100);
  });
});

it('A table at the edge of the feasible moves hidden counts to 0 and the first publishable one alone', () => {
  const table = perturbationTable({ ...PROFILES.ref, variance: 2 });
  expect(largestDifference(probabilities(table, 1), [2 / 3, 1 / 3, 0, 0, 0])).toBeLessThan(1e-6);
});

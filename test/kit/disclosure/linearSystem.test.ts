import { expect, it } from '@jest/globals';
import { solveLinear } from '@alianza/kit/disclosure/linearSystem';
import { largestDifference } from './largestDifference.ts';

it('A linear system is solved', () => {
  const matrix = [
    [4, 2, 0],
    [2, 5, 1],
    [0, 1, 3],
  ];
  expect(largestDifference(solveLinear(matrix, [8, 15, 11]), [1, 2, 3])).toBeLessThan(1e-6);
});

it('A dependent row of a linear system gives a finite solution', () => {
  const [x = NaN, y = NaN] = solveLinear(
    [
      [1, 1],
      [1, 1],
    ],
    [2, 2],
  );
  expect(x + y).toBeCloseTo(2, 2);
});

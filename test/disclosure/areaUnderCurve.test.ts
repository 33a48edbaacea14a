import { describe, expect, it } from '@jest/globals';
import { areaUnderCurve } from '@alianza/kit/disclosure/attacks/areaUnderCurve';

const scored = (having: readonly number[], lacking: readonly number[]) => [
  ...having.map((score) => ({ score, has: true })),
  ...lacking.map((score) => ({ score, has: false })),
];

describe('the area under the curve', () => {
  it.each([
    ['all who have it score higher', scored([3, 4], [1, 2]), 1],
    ['all who have it score lower', scored([1, 2], [3, 4]), 0],
    ['all score the same', scored([1, 1], [1, 1, 1]), 0.5],
    ['three of four pairs are in order', scored([2, 4], [1, 3]), 0.75],
    ['a tie is half a pair', scored([2], [1, 2]), 0.75],
    ['nobody lacks it', scored([1, 2], []), 0.5],
  ])('when %s', (_, guesses, area) => {
    expect(areaUnderCurve(guesses)).toBe(area);
  });
});

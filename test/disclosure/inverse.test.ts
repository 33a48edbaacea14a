import { describe, expect, it } from '@jest/globals';
import { invert } from '@alianza/kit/disclosure/attacks/inverse';

describe('the inverse of a symmetric positive definite matrix', () => {
  it('is found for one of three rows', () => {
    const inverse = invert(Float64Array.from([2, -1, 0, -1, 2, -1, 0, -1, 2]), 3);
    const quarters = [3, 2, 1, 2, 4, 2, 1, 2, 3];
    for (const [at, each] of quarters.entries()) expect(inverse[at]).toBeCloseTo(each / 4, 12);
  });

  it('is refused for a singular one, with the way out', () => {
    expect(() => invert(Float64Array.from([1, 1, 1, 1]), 2)).toThrow(
      'Pivot 1 of the matrix is 0: add to the diagonal',
    );
  });
});

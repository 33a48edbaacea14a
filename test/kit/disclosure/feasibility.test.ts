import { describe, expect, it } from '@jest/globals';
import { assertFeasible } from '@alianza/kit/disclosure/feasibility';
import { PROFILES } from '@alianza/kit/disclosure/parameters';
import { perturbationTable } from '@alianza/kit/disclosure/perturbationTable';

const REF = PROFILES.ref;

describe('The parameters of the noise', () => {
  it.each(Object.values(PROFILES))('are feasible in every profile: %j', (parameters) => {
    expect(() => assertFeasible(parameters)).not.toThrow();
  });

  it('need a variance that lets every hidden count be 0 or publishable', () => {
    expect(() => assertFeasible({ ...REF, suppressed: 3 })).toThrow(
      'Perturbation parameters cannot be met: variance (V) is 3; a count of 2 becomes 0 or at least 4, ' +
        'which needs V >= i(js + 1 - i) = 4: raise variance or lower suppressed (js).',
    );
    expect(() => assertFeasible({ ...REF, suppressed: 3, variance: 4 })).not.toThrow();
  });

  it.each([
    [{ suppressed: 5 }, 'suppressed (js) is 5; it must be a whole number from 0 to 4'],
    [{ suppressed: -1 }, 'suppressed (js) is -1'],
    [{ suppressed: 1.5 }, 'suppressed (js) is 1.5'],
    [{ maximum: 0 }, 'maximum (D) is 0'],
    [{ maximum: 2.5 }, 'maximum (D) is 2.5'],
    [{ stay: 1 }, 'stay (pstay) is 1'],
    [{ stay: -0.1 }, 'stay (pstay) is -0.1'],
    [{ stay: NaN }, 'stay (pstay) is NaN'],
    [{ variance: 0, suppressed: 0 }, 'variance (V) is 0; it must be above 0'],
    [{ variance: Infinity }, 'variance (V) is Infinity'],
    [{ variance: NaN }, 'variance (V) is NaN'],
  ])('are refused with the rule they break: %j', (change, problem) => {
    expect(() => assertFeasible({ ...REF, ...change })).toThrow(RangeError);
    expect(() => assertFeasible({ ...REF, ...change })).toThrow(problem);
  });

  it('are looked at before a table is made of them', () => {
    expect(() => perturbationTable({ ...REF, suppressed: 3 })).toThrow('needs V >=');
  });
});

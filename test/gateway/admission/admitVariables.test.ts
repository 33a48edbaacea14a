import { describe, expect, it } from '@jest/globals';
import { admitVariables } from '../../../gateway/src/admission/admitVariables.ts';
import { only } from './limits.ts';
import { refusalOf } from './refusalOf.ts';

describe('Variables', () => {
  const variables = { years: [2023, 2024], where: { code: '05', sexes: [] }, nothing: null };

  it('pass with just as many values as they may have', () => {
    expect(() => admitVariables(variables, only({ variableValues: 7 }))).not.toThrow();
  });

  it('are refused with one more', () => {
    expect(refusalOf(() => admitVariables(variables, only({ variableValues: 6 })))).toEqual({
      code: 'OPERATION_TOO_LARGE',
      details: { counted: 'at least 7', what: 'values in its variables', limit: 6 },
    });
  });

  it.each([{ a: [[1]] }, { a: { b: { c: 1 } } }, { a: 1, b: [{ c: 1 }] }])(
    'pass at the deepest level they may have, and not below it: %j',
    (deep) => {
      expect(() => admitVariables(deep, only({ variableDepth: 3 }))).not.toThrow();
      expect(refusalOf(() => admitVariables(deep, only({ variableDepth: 2 })))).toEqual({
        code: 'OPERATION_TOO_LARGE',
        details: { counted: 'at least 3', what: 'levels in its variables', limit: 2 },
      });
    },
  );

  it('a hundred thousand levels deep are refused without recursion', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(refusalOf(() => admitVariables({ deep }, only({ variableDepth: 8 })))).toMatchObject({
      details: { counted: 'at least 9' },
    });
    expect(() => admitVariables({ deep }, only({}))).not.toThrow();
  });
});

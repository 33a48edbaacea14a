import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { variants } from '../../../gateway/src/engine/completion/variants.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e'];

describe('An operation with conditions', () => {
  it('is compiled once for each set of them, and keeps only the latest', () => {
    const fields = NAMES.map((name) => `${name} @include(if: $${name})`).join(' ');
    const compiled: string[] = [];
    const variant = variants(parse(`query { ${fields} other(x: $x) }`), (holding) => {
      compiled.push([...holding].join(''));
      return compiled.length;
    });
    const ask = (set: number, x: unknown) =>
      variant({
        x,
        ...Object.fromEntries(NAMES.map((name, bit) => [name, (set >> bit) % 2 === 1])),
      });
    expect([ask(5, 'one'), ask(5, 'two'), compiled]).toEqual([1, 1, ['ac']]);
    for (const set of Array(32).keys()) ask(set, 'any');
    expect([compiled.length, ask(31, 'any'), ask(5, 'any')]).toEqual([32, 32, 33]);
  });
});

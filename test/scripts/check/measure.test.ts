import { describe, expect, it } from '@jest/globals';
import { measure } from '../../../scripts/check/measure.ts';

describe('The measure of a file', () => {
  it('counts its lines, blank ones and comments among them', () => {
    const { lines, commentLines } = measure('a.ts', '// Why.\n\nexport const one = 1;\n');
    expect([lines, commentLines]).toEqual([3, 1]);
  });

  it('finds functions where they begin, after letters of more than one byte too', () => {
    const text = '/** Año, niñez. */\nexport function año(): number {\n  return 1;\n}\n';
    expect(measure('a.ts', text).functions).toEqual([{ name: 'a.ts:2', lines: 3 }]);
    expect(measure('b.ts', text).functions).toEqual([{ name: 'b.ts:2', lines: 3 }]);
  });

  it('finds arrows, methods and getters with a block, and functions within them', () => {
    const text = `export const a = () => {
  return () => {
    return 1;
  };
};
export class B {
  get c() {
    return 1;
  }
  d() {
    return 2;
  }
}
export const short = () => 1;
`;
    expect(measure('a.ts', text).functions.map(({ lines }) => lines)).toEqual([5, 3, 3, 3]);
  });

  it('takes a describe block for a heading and measures the tests in it', () => {
    const text = "describe('x', () => {\n  it('y', () => {\n    one();\n  });\n});\n";
    const each = text.replace('describe(', 'describe.each([1])(');
    expect(measure('a.ts', text).functions).toEqual([{ name: 'a.ts:2', lines: 3 }]);
    expect(measure('a.ts', each).functions).toEqual([{ name: 'a.ts:2', lines: 3 }]);
    const ours = text.replace('describe(', 'describeInBrowser(');
    expect(measure('a.ts', ours).functions).toEqual([{ name: 'a.ts:2', lines: 3 }]);
  });

  it('reads JSX in a .tsx file', () => {
    const text = 'export function Page() {\n  return <p>one</p>;\n}\n';
    expect(measure('a.tsx', text).functions).toEqual([{ name: 'a.tsx:1', lines: 3 }]);
  });
});

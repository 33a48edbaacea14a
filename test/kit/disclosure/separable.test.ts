import { expect, it } from '@jest/globals';
import { assertSeparable } from '@alianza/kit/disclosure/separable';

it('An identifier may hold anything but the byte that separates identifiers', () => {
  expect(() => assertSeparable('interior-víctimas')).not.toThrow();
  expect(() => assertSeparable('a\0b')).toThrow('zero byte');
});

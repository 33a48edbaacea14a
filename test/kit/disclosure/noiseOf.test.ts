import { expect, it } from '@jest/globals';
import { noiseSource } from '@alianza/kit/disclosure/noiseOf';

it('The noise of a profile is worked out once and is its own', () => {
  expect(noiseSource('child')).toBe(noiseSource('child'));
  // The lowest key draws the furthest down: to 5 from 15 for children, never more than 5 off for other counts.
  expect([noiseSource('child').draw(20, 0), noiseSource('ref').draw(20, 0)]).toEqual([-10, -5]);
});

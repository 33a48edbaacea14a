import { describe, expect, it } from '@jest/globals';
import { judge } from '@alianza/kit/disclosure/attacks/gates';
import { keyLinearity } from '@alianza/kit/disclosure/attacks/keyLinearity';
import { sumKey } from '@alianza/kit/disclosure/cellKey';
import { protectionFrom, streamOf } from './simulatedPeople.ts';

describe('guessing the noise of a union from its parts', () => {
  const { noise, cellKey } = protectionFrom('linearity');
  const attack = (key: (n: number, s: number) => number) =>
    keyLinearity({ noise, cellKey: key, random: streamOf('parts').float });

  it('is no better than a blind guess with mixed keys', () => {
    const { informed, blind } = attack(cellKey);
    expect(blind).toBeCloseTo(0.15, 2);
    expect(informed).toBeGreaterThan(0.12);
    expect(judge('linearityAdvantage', informed - blind, '').passed).toBe(true);
  });

  it('is right about three times in five with sums of record keys as they are', () => {
    const { informed, blind } = attack(sumKey(2 ** 32));
    expect(informed).toBeCloseTo(0.6, 1);
    expect(judge('linearityAdvantage', informed - blind, '').passed).toBe(false);
  });
});

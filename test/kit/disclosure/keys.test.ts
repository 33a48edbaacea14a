import { describe, expect, it } from '@jest/globals';
import { assertKeys } from '@alianza/kit/disclosure/keys';

describe('The keys of disclosure control', () => {
  const good = Buffer.alloc(32, 1);

  it('have 32 bytes each', () => {
    expect(() => assertKeys({ recordKey: good, noiseKey: good })).not.toThrow();
  });

  it.each([
    [{ recordKey: Buffer.from('secret'), noiseKey: good }, 'recordKey has 6 bytes instead of 32'],
    [{ recordKey: good, noiseKey: Buffer.alloc(33) }, 'noiseKey has 33 bytes instead of 32'],
  ])('are refused at another length, without showing them', (keys, problem) => {
    expect(() => assertKeys(keys)).toThrow(problem);
    expect(() => assertKeys(keys)).not.toThrow('secret');
  });
});

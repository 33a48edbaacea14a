import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { cellKeyer, sumKey } from '@alianza/kit/disclosure/cellKey';

const keys = { recordKey: Buffer.alloc(32, 1), noiseKey: Buffer.alloc(32, 0x5a) };
const keyOf = cellKeyer(keys, 'data', 'count');

describe('The key of a cell', () => {
  it('is the start of an HMAC over data set, measure, count and sum', () => {
    const message = Buffer.concat([
      Buffer.from('data\0count'),
      Buffer.from('0000000000000007' + '00000000ffffffff', 'hex'),
    ]);
    const code = createHmac('sha256', keys.noiseKey).update(message).digest();
    expect(keyOf(7, 2 ** 32 - 1)).toBe(code.readUInt32BE(0));
  });

  it('takes the sum of record keys modulo 2³², signed or not', () => {
    expect(keyOf(7, -1)).toBe(keyOf(7, 2 ** 32 - 1));
    expect(keyOf(7, 5 * 2 ** 32 + 3)).toBe(keyOf(7, 3));
  });

  it('differs with the count, the sum, the measure, the data set and the noise key', () => {
    const others = [
      keyOf(7, 3),
      keyOf(8, 3),
      keyOf(7, 4),
      cellKeyer(keys, 'data', 'persons')(7, 3),
      cellKeyer(keys, 'datac', 'ount')(7, 3),
      cellKeyer({ ...keys, noiseKey: Buffer.alloc(32, 0x5b) }, 'data', 'count')(7, 3),
    ];
    expect(new Set(others).size).toBe(others.length);
  });

  it('is refused to keys and identifiers that are not proper', () => {
    expect(() => cellKeyer({ ...keys, noiseKey: Buffer.alloc(31) }, 'data', 'count')).toThrow(
      '31 bytes',
    );
    expect(() => cellKeyer(keys, 'data', 'a\0')).toThrow('zero byte');
  });
});

it('The unmixed key of other offices is the sum modulo their range', () => {
  expect([sumKey(256)(3, 700), sumKey(256)(1, -1)]).toEqual([188, 255]);
});

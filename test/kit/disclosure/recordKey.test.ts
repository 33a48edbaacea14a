import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { recordKeyer } from '@alianza/kit/disclosure/recordKey';

const keys = { recordKey: Buffer.alloc(32, 0xa5), noiseKey: Buffer.alloc(32, 1) };
const keyOf = recordKeyer(keys, 'interior-victims');

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

describe('The record key of a unit', () => {
  it('rests on an HMAC-SHA256 as RFC 4231 publishes it (test case 2)', () => {
    expect(hmac('Jefe', 'what do ya want for nothing?').toString('hex')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it.each(['1', 'V-2024-000123', 'Ñuñoa é 漢字 🙂', 'a'.repeat(1_000), ''])(
    'is the start of the HMAC of data set and pseudonym: %s',
    (pseudonym) => {
      const code = hmac(keys.recordKey, `interior-victims\0${pseudonym}`);
      expect(keyOf(pseudonym)).toEqual({ key: code.readInt32BE(0), unit: code.readBigInt64BE(0) });
    },
  );

  it('is the same for a person after others were asked for', () => {
    const first = keyOf('a person with a long pseudonym');
    keyOf('b');
    expect(keyOf('a person with a long pseudonym')).toEqual(first);
  });

  it('differs between data sets and between keys', () => {
    const units = [
      keyOf('1'),
      recordKeyer(keys, 'interior-calls')('1'),
      recordKeyer({ ...keys, recordKey: Buffer.alloc(32, 0xa6) }, 'interior-victims')('1'),
    ];
    expect(new Set(units.map(({ unit }) => unit)).size).toBe(3);
  });

  it('is refused to a pseudonym too long to be one, and never cut short', () => {
    expect(() => keyOf('a'.repeat(5_000))).toThrow("A unit's pseudonym has 5000 characters");
  });

  it('is refused to keys and data sets that are not proper', () => {
    expect(() => recordKeyer({ ...keys, recordKey: Buffer.alloc(16) }, 'a')).toThrow('16 bytes');
    expect(() => recordKeyer(keys, 'a\0b')).toThrow('zero byte');
  });
});

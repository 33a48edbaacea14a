import { describe, expect, it } from '@jest/globals';
import { signTier, TIER_HEADER, tierReader } from '@alianza/kit/server/tierHeader';

const SECRET = 'a secret that gateway and agency share';
const ANALYST = { tier: 'ANALYST', agency: 'police' } as const;
/** printf ANALYST.police.1700000030 | openssl dgst -sha256 -hmac key -binary | basenc --base64url */
const OPENSSL = '61If8IETcb-T5m8daOx8oQoZHi-QxzDlfX0LX6mpVWg';
const read = tierReader(SECRET, 'police');

function signed(seconds = 0): string {
  const headers = signTier(SECRET, ANALYST, new Date(Date.now() + seconds * 1000));
  return headers[TIER_HEADER] ?? '';
}

/** The same header with one of its dot-separated parts written anew. */
function altered(place: number, change: (part: string) => string): string {
  return signed()
    .split('.')
    .map((part, at) => (at === place ? change(part) : part))
    .join('.');
}

describe('The tier header', () => {
  it('is believed by the agency it was signed for', () => {
    expect(read({ [TIER_HEADER]: signed() })).toBe('ANALYST');
    expect(read({ [TIER_HEADER]: signed(-28) })).toBe('ANALYST');
  });

  it('is absent for the public, and a request without it is the public’s', () => {
    expect(signTier(SECRET, { tier: 'PUBLIC', agency: 'police' })).toEqual({});
    expect(read({ authorization: 'Bearer anything' })).toBe('PUBLIC');
  });

  it('says who, for whom and until when, and is signed over all three', () => {
    const { [TIER_HEADER]: header } = signTier('key', ANALYST, new Date(1_700_000_000_000));
    expect(header).toBe(`ANALYST.police.1700000030.${OPENSSL}`);
  });

  it.each([
    ['has expired', signed(-31), 'has expired'],
    [
      'was signed for another agency',
      signTier(SECRET, { tier: 'ANALYST', agency: 'icbf' })[TIER_HEADER],
      'is meant for another agency',
    ],
    [
      'was signed with another secret',
      signTier('another secret', ANALYST)[TIER_HEADER],
      'is not signed by the gateway',
    ],
    ['has a later expiry than was signed', altered(2, (n) => `${Number(n) + 9}`), 'is not signed'],
    ['has another agency than was signed', altered(1, () => 'icbf'), 'is not signed'],
    [
      'has one character of its signature flipped',
      altered(3, (mac) => (mac.startsWith('A') ? 'B' : 'A') + mac.slice(1)),
      'is not signed',
    ],
    ['has no signature', 'ANALYST.police.9999999999', 'is malformed'],
    ['has a shorter signature', altered(3, (mac) => mac.slice(1)), 'is malformed'],
    ['claims the public', altered(0, () => 'PUBLIC'), 'is malformed'],
    ['claims a tier that is not there', altered(0, () => 'ROOT'), 'is malformed'],
    ['came twice', `${signed()}, ${signed()}`, 'is malformed'],
    ['is empty', '', 'is malformed'],
  ])('that %s is refused with a reason, never taken for the public', (_, header, reason) => {
    expect(() => read({ [TIER_HEADER]: header })).toThrow(`alianza-tier ${reason}`);
  });

  it.each([undefined, ''])('is refused by an agency whose secret is %j', (secret) => {
    const closed = tierReader(secret, 'police');
    expect(closed({})).toBe('PUBLIC');
    expect(() => closed({ [TIER_HEADER]: signTier('x', ANALYST)[TIER_HEADER] })).toThrow(
      'started without TIER_SECRET',
    );
  });

  it.each([undefined, ''])('is not signed when the secret is %j', (secret) => {
    expect(() => signTier(secret, ANALYST)).toThrow('TIER_SECRET is not set');
  });
});

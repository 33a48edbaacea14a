import { describe, expect, it } from '@jest/globals';
import { signFeed, verifyFeed } from '@alianza/kit/feed/feedSignature';

const SECRET = 'a secret that gateway and agency share';
const feed = { agency: 'police', nonce: '0123456789abcdef', body: '{"stamp":1,"é":2}' };
const signature = signFeed(SECRET, feed);

describe('The signature of a feed', () => {
  it('is believed for the agency, the question and the text it was made for', () => {
    expect(verifyFeed(SECRET, { ...feed, signature })).toBe(true);
  });

  it('is HMAC-SHA256 over the three in base64url', () => {
    // printf 'police.0123456789abcdef.{}' | openssl dgst -sha256 -hmac key -binary | basenc --base64url
    expect(signFeed('key', { ...feed, body: '{}' })).toBe(
      'C1hqm3ZwpbGcqgBJ-FZHSOM1q6IDiclMmefaA_csA-4',
    );
  });

  it.each([
    ['another body', { body: '{"stamp":2,"é":2}' }],
    ['a body with a space more', { body: `${feed.body} ` }],
    ['another question', { nonce: '0123456789abcdeg' }],
    ['another agency', { agency: 'icbf' }],
    [
      'a full stop moved from one part to the next',
      { agency: 'police.0123456789abcdef', nonce: '' },
    ],
    ['no signature', { signature: '' }],
    ['a signature cut short', { signature: signature.slice(1) }],
    ['a signature altered', { signature: (signature[0] === 'A' ? 'B' : 'A') + signature.slice(1) }],
  ])('is not believed with %s', (_what, other) => {
    expect(verifyFeed(SECRET, { ...feed, signature, ...other })).toBe(false);
  });

  it('is not believed when it was made with another secret', () => {
    expect(verifyFeed('another secret', { ...feed, signature })).toBe(false);
  });
});

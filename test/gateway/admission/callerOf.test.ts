import { describe, expect, it } from '@jest/globals';
import { callerOf, type Sender } from '../../../gateway/src/admission/callerOf.ts';

function addressOf(sender: Sender, trustedProxies = 0): string {
  return callerOf(sender, trustedProxies).replace(/^address /, '');
}

describe('A caller', () => {
  it('with a token is the token’s digest, wherever it asks from', () => {
    const tokenDigest = Buffer.from('ab12', 'hex');
    expect(callerOf({ tokenDigest, remoteAddress: '192.0.2.1' }, 0)).toBe('token ab12');
    expect(callerOf({ tokenDigest, remoteAddress: '192.0.2.2' }, 0)).toBe('token ab12');
  });

  it('without a token is its address, and no address can be taken for a token', () => {
    expect(callerOf({ remoteAddress: '192.0.2.1' }, 0)).toBe('address 192.0.2.1');
  });

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::192.0.2.33', '64:ff9b:0:0::/64'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
  ])('at %s is %s', (remoteAddress, network) => {
    expect(addressOf({ remoteAddress })).toBe(network);
  });

  it('that has gone is one caller with all that have', () => {
    expect(addressOf({})).toBe('');
  });
});

describe('X-Forwarded-For', () => {
  const sender = { remoteAddress: '10.0.0.1', forwardedFor: '198.51.100.7, 203.0.113.9, 10.0.0.2' };

  it.each([
    [0, '10.0.0.1'],
    [1, '10.0.0.2'],
    [2, '203.0.113.9'],
    [3, '198.51.100.7'],
  ])('behind %i proxies gives %s', (proxies, address) => {
    expect(addressOf(sender, proxies)).toBe(address);
  });

  it('is not asked for more hops than it has', () => {
    expect(addressOf(sender, 9)).toBe('198.51.100.7');
    expect(addressOf({ remoteAddress: '10.0.0.1' }, 2)).toBe('10.0.0.1');
  });

  it.each(['unknown', 'a'.repeat(10_000), ', ,', '1.2.3.4:80'])(
    'that is no address is not believed: %.12s',
    (forwardedFor) => {
      expect(addressOf({ remoteAddress: '10.0.0.1', forwardedFor }, 1)).toBe('10.0.0.1');
    },
  );
});

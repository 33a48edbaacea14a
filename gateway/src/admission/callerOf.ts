import { isIP, isIPv6 } from 'node:net';

/** What a request says of who sends it. */
export interface Sender {
  /** SHA-256 of an analyst's token that is known; absent for the public. */
  readonly tokenDigest?: Buffer | undefined;
  /** The other end of the connection; absent when it has already gone. */
  readonly remoteAddress?: string | undefined;
  /** The X-Forwarded-For header, its lines joined by commas. */
  readonly forwardedFor?: string | undefined;
}

/**
 * Whose limits a request counts against: the analyst's by the digest of the token, the public's by address. An IPv6
 * caller is its /64, as one subscriber has all of that.
 * @param trustedProxies proxies before the gateway; each adds the address it was asked from at the end of the header,
 *   and what stands further left is the caller's own invention.
 */
export function callerOf(sender: Sender, trustedProxies: number): string {
  if (sender.tokenDigest) return `token ${sender.tokenDigest.toString('hex')}`;
  return `address ${network(addressOf(sender, trustedProxies))}`;
}

function addressOf({ remoteAddress = '', forwardedFor = '' }: Sender, proxies: number): string {
  const hops = forwardedFor
    .split(',')
    .map((hop) => hop.trim())
    .slice(-proxies || Infinity);
  const believed = proxies === 0 ? [] : hops;
  return believed.find((hop) => isIP(hop) !== 0) ?? remoteAddress;
}

function network(address: string): string {
  if (!address.includes(':')) return address;
  const [bare = ''] = address.split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(bare) ? `${groups(bare).slice(0, 4).join(':')}::/64` : bare;
}

/** The eight groups of an IPv6 address, without leading zeros; those of a dotted tail are not told apart. */
function groups(address: string): readonly string[] {
  const [before = '', after = ''] = address.toLowerCase().split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === '' ? [] : after.split(':');
  const missing = Math.max(0, 8 - head.length - tail.length);
  const all = [...head, ...Array<string>(missing).fill('0'), ...tail];
  return all.map((group) => group.replace(/^0+(?=.)/, ''));
}

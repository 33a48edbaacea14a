import { createHash, timingSafeEqual } from 'node:crypto';
import type { Tier } from '@alianza/kit/server/tier';

/** Who asks. A token is never kept, only its digest. */
export interface Bearer {
  readonly tier: Tier;
  /** SHA-256 of an analyst's token; undefined for the public. */
  readonly tokenDigest: Buffer | undefined;
}

const PUBLIC: Bearer = { tier: 'PUBLIC', tokenDigest: undefined };

/**
 * Who asks, by the Authorization header: without one the public, with a token that is known an analyst (RFC 6750).
 * Undefined for any other header, to be refused: a caller with a mistyped token must not take the public's figures for
 * their own.
 * @param tokens SHA-256 of each token that is known.
 */
export function bearerOf(
  authorization: string | undefined,
  tokens: readonly Buffer[],
): Bearer | undefined {
  if (authorization === undefined) return PUBLIC;
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  if (token === undefined) return undefined;
  const tokenDigest = createHash('sha256').update(token).digest();
  return isKnown(tokenDigest, tokens) ? { tier: 'ANALYST', tokenDigest } : undefined;
}

/** Every known token is compared, in constant time, so that the time taken says nothing of them. */
function isKnown(digest: Buffer, tokens: readonly Buffer[]): boolean {
  return tokens.filter((known) => timingSafeEqual(known, digest)).length > 0;
}

import { createHmac, timingSafeEqual } from 'node:crypto';

/** The header with the signature of a feed; absent when the agency has no secret. */
export const FEED_SIGNATURE_HEADER = 'alianza-signature';

/** What a signature covers: whose feed it is, which question it answers, and the very text of the body. */
export interface SignedFeed {
  /** The service's name, for example `foreign-affairs`. */
  readonly agency: string;
  /** As it was asked for: an answer recorded earlier answers no question of today. */
  readonly nonce: string;
  readonly body: string;
}

/** HMAC-SHA256 (RFC 2104) over `agency.nonce.body`, in base64url. Neither of the first two holds a full stop. */
export function signFeed(secret: string, { agency, nonce, body }: SignedFeed): string {
  return createHmac('sha256', secret).update(`${agency}.${nonce}.${body}`).digest('base64url');
}

/** Whether the agency that shares the secret said just this in answer to just this question; in constant time. */
export function verifyFeed(
  secret: string,
  { signature, ...feed }: SignedFeed & { readonly signature: string },
): boolean {
  const right = Buffer.from(signFeed(secret, feed));
  const given = Buffer.from(signature);
  return given.length === right.length && timingSafeEqual(given, right);
}

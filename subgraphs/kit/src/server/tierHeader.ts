import { createHmac, timingSafeEqual } from 'node:crypto';
import { catalogued } from '../errors/catalogued.ts';
import type { Tier } from './tier.ts';

/** The header by which the gateway, and nobody else, tells a subgraph who reads. */
export const TIER_HEADER = 'alianza-tier';

/** Long enough for one request and for clocks that differ a little; too short to be of use once overheard. */
const LIFE_SECONDS = 30;

/** Who reads, and the one agency that is told so: what it is told is worth nothing to another. */
export interface TierClaim {
  readonly tier: Tier;
  /** The service's name, for example `foreign-affairs`. */
  readonly agency: string;
}

/** Headers as Node gives them: names in lower case. */
export type IncomingHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The headers that tell an agency who reads, from `now` for 30 seconds: none for the public, and for an analyst
 * `ANALYST.<agency>.<expiry in Unix seconds>.<signature>`, signed with HMAC-SHA256 (RFC 2104) in base64url.
 * @throws when an analyst is to be vouched for without a secret: asking as the public instead would go unnoticed.
 */
export function signTier(
  secret: string | undefined,
  { tier, agency }: TierClaim,
  now = new Date(),
): Readonly<Record<string, string>> {
  if (tier === 'PUBLIC') return {};
  if (!secret) throw new Error('TIER_SECRET is not set, so no agency would believe in an analyst.');
  const claim = `${tier}.${agency}.${Math.floor(now.getTime() / 1000) + LIFE_SECONDS}`;
  return { [TIER_HEADER]: `${claim}.${signature(secret, claim)}` };
}

/**
 * Reads who asks an agency from the headers of a request: without the header, the public.
 * @throws UNAUTHENTICATED when the header is there and not believed: malformed, wrongly signed, meant for another agency,
 *   expired, or there is no secret to hold it against. Nobody who claims to be an analyst is answered as the public.
 */
export function tierReader(
  secret: string | undefined,
  agency: string,
): (headers: IncomingHeaders) => Tier {
  return (headers) => {
    const header = headers[TIER_HEADER];
    if (header === undefined) return 'PUBLIC';
    const reason = secret ? fault(String(header), secret, agency) : NO_SECRET;
    if (reason) throw catalogued('UNAUTHENTICATED', { reason }, { wholeRequest: true });
    return 'ANALYST';
  };
}

const NO_SECRET = 'this agency was started without TIER_SECRET and believes no claim';

/** What is wrong with a header, or undefined. Nothing of an unsigned claim is looked at, its day of expiry least of all. */
function fault(header: string, secret: string, agency: string): string | undefined {
  const [, claim, audience, expiry, signed] = FORM.exec(header) ?? [];
  if (claim === undefined || signed === undefined) return `${TIER_HEADER} is malformed`;
  if (!isSame(signed, signature(secret, claim)))
    return `${TIER_HEADER} is not signed by the gateway of this agency`;
  if (audience !== agency) return `${TIER_HEADER} is meant for another agency`;
  if (Number(expiry) * 1000 <= Date.now()) return `${TIER_HEADER} has expired`;
  return undefined;
}

const FORM = /^(ANALYST\.([a-z-]+)\.(\d{1,12}))\.([\w-]{43})$/;

function signature(secret: string, claim: string): string {
  return createHmac('sha256', secret).update(claim).digest('base64url');
}

/** Compared as text, so that no second spelling of the same bytes passes. Both have 43 characters. */
function isSame(given: string, right: string): boolean {
  return timingSafeEqual(Buffer.from(given), Buffer.from(right));
}

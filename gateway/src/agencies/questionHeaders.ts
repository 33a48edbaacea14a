import { INSTANT_HEADER } from '@alianza/kit/server/instantHeader';
import { signTier } from '@alianza/kit/server/tierHeader';
import type { Tier } from '@alianza/kit/server/tier';
import type { RequestScope } from '../requestScope.ts';

/** What every request carries. The answer is wanted as it is: what is compressed could be far larger than its bytes. */
const ALWAYS = {
  'content-type': 'application/json',
  accept: 'application/json',
  'accept-encoding': 'identity',
} as const;

/** Milliseconds for which a signed header is used again; far shorter than the signature is good for. */
const SIGNED_MS = 5_000;

type Headers = Readonly<Record<string, string>>;

/** @property now milliseconds of a clock that never goes back */
export interface HeadersOptions {
  readonly agency: string;
  readonly tierSecret: string | undefined;
  readonly now: () => number;
}

/**
 * The headers of a question to one agency: who reads, as of when, and what goes along. Of the caller's own headers nothing
 * goes on, and what goes along replaces none of the gateway's.
 * @throws when an analyst asks and there is no secret to sign with.
 */
export function questionHeaders({
  agency,
  tierSecret,
  now,
}: HeadersOptions): (scope: Pick<RequestScope, 'tier' | 'readings' | 'along'>) => Headers {
  const signed = new Map<Tier, { readonly headers: Headers; readonly until: number }>();

  function tierHeaders(tier: Tier): Headers {
    const kept = signed.get(tier);
    if (kept && now() < kept.until) return kept.headers;
    const headers = signTier(tierSecret, { tier, agency });
    signed.set(tier, { headers, until: now() + SIGNED_MS });
    return headers;
  }

  return ({ tier, readings, along }) => {
    const reading = readings.get(agency);
    const instant = reading && { [INSTANT_HEADER]: String(reading.instant) };
    return { ...along, ...ALWAYS, ...tierHeaders(tier), ...instant };
  };
}

import type { RequestHandler } from 'express';
import type { Knex } from 'knex';
import { refuse } from '../server/refuse.ts';
import { FEED_SIGNATURE_HEADER, signFeed } from './feedSignature.ts';
import { LEAD_MS } from './lead.ts';
import { readSchedule } from './readSchedule.ts';
import type { ReleaseFeed } from './releaseFeed.ts';

/** Whose feed it is, and what it says beside the schedule. */
export interface FeedTerms {
  readonly agency: string;
  readonly staleSeconds: number;
  /** Digest of the code that answers, as `codeDigest` works it out. */
  readonly code: string;
  /** What gateway and agency share; without it the feed goes unsigned, and a gateway does not follow it. */
  readonly secret: string | undefined;
}

const NONCE = /^[\w-]{16,64}$/;

/** Answers `GET /releases?nonce=…` with the agency's `ReleaseFeed` as it is this moment, signed for that nonce. */
export function releases(
  reader: Knex,
  { agency, staleSeconds, code, secret }: FeedTerms,
): RequestHandler {
  return async ({ query }, response) => {
    const { nonce } = query;
    if (typeof nonce !== 'string' || !NONCE.test(nonce)) {
      refuse(response, 'BAD_USER_INPUT', {
        reason: 'nonce should be 16 to 64 letters, digits, "_" or "-", another one each time.',
      });
      return;
    }
    const schedule = await readSchedule(reader);
    const reference = `${schedule.reference}.${code}`;
    const terms = { agency, staleSeconds, leadMs: LEAD_MS, code };
    const feed: ReleaseFeed = { ...terms, ...schedule, reference };
    const body = JSON.stringify(feed);
    if (secret)
      response.setHeader(FEED_SIGNATURE_HEADER, signFeed(secret, { agency, nonce, body }));
    response.setHeader('cache-control', 'no-store');
    response.type('application/json').send(body);
  };
}

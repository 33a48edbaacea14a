import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Tier } from '@alianza/kit/server/tier';
import { refuse } from './refuse.ts';

/**
 * Finds out who asks before anything of a request is read, and leaves it in `response.locals.tier`: without an
 * Authorization header the public, with a token that is known an analyst (RFC 6750). Any other header is refused with
 * UNAUTHENTICATED: a caller with a mistyped token must not take the public's figures for their own.
 * @param tokens SHA-256 of each token that is known.
 */
export function bearer(tokens: readonly Buffer[]): RequestHandler {
  return (request, response, next) => {
    response.vary('authorization');
    const tier = tierOf(request.headers.authorization, tokens);
    if (tier) {
      response.locals['tier'] = tier;
      next();
      return;
    }
    response.setHeader('www-authenticate', 'Bearer');
    refuse(response, 'UNAUTHENTICATED', {
      reason: 'the Authorization header holds no token that is known here',
    });
  };
}

function tierOf(authorization: string | undefined, tokens: readonly Buffer[]): Tier | undefined {
  if (authorization === undefined) return 'PUBLIC';
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  return token !== undefined && isKnown(token, tokens) ? 'ANALYST' : undefined;
}

/** Every known token is compared, in constant time, so that the time taken says nothing of them. */
function isKnown(token: string, tokens: readonly Buffer[]): boolean {
  const digest = createHash('sha256').update(token).digest();
  return tokens.filter((known) => timingSafeEqual(known, digest)).length > 0;
}

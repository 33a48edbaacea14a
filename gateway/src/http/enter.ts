import type { IncomingMessage, ServerResponse } from 'node:http';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { callerOf, type Sender } from '../admission/callerOf.ts';
import type { Callers, Visit } from '../admission/callers.ts';
import type { Turn, Turns } from '../admission/turns.ts';
import type { GatewaySettings } from '../settings.ts';
import { bearerOf, type Bearer } from './bearer.ts';

/** Who comes in, and what they may take. */
export interface Entry {
  readonly bearer: Bearer;
  /** The caller's place. */
  readonly visit: Visit;
  readonly turn: Turn;
}

/** What decides who comes in. */
export interface EntryParts {
  readonly settings: GatewaySettings;
  readonly callers: Callers;
  readonly turns: Turns;
}

const UNKNOWN_TOKEN = 'the Authorization header holds no token that is known here';

/**
 * Finds out who asks and gives them one of their places, to be left whatever happens.
 * @throws UNAUTHENTICATED, TOO_MANY_REQUESTS
 */
export function enter({ settings, callers, turns }: EntryParts, request: IncomingMessage): Entry {
  const bearer = bearerOf(request.headers.authorization, settings.analystTokens);
  if (!bearer) throw catalogued('UNAUTHENTICATED', { reason: UNKNOWN_TOKEN });
  const caller = callerOf(senderOf(request, bearer), settings.limits.trustedProxies);
  return { bearer, visit: callers.enter(caller), turn: turns.turn(caller) };
}

function senderOf({ socket, headers }: IncomingMessage, { tokenDigest }: Bearer): Sender {
  const forwarded = headers['x-forwarded-for'];
  const forwardedFor = Array.isArray(forwarded) ? forwarded.join(',') : forwarded;
  return { tokenDigest, remoteAddress: socket.remoteAddress, forwardedFor };
}

/** Gives the place back when the answer has been taken: it is kept in memory until then. */
export function leaveOnceTaken(response: ServerResponse, visit: Visit): void {
  // Whose caller has gone, or what waits behind another answer on its connection, is not heard of again.
  if (response.destroyed || response.socket === null) visit.leave();
  else response.once('close', () => visit.leave());
}

import type { RequestListener } from 'node:http';
import { GraphQLError } from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { Turns } from '../admission/turns.ts';
import type { Logger } from '../log.ts';
import type { BeginTrace } from '../metrics/traces.ts';
import type { Observer } from '../observer.ts';
import { tellAnswer } from '../tellAnswer.ts';
import { app } from './app.ts';
import { answerAtDoor, type DoorParts, type Exchange } from './door.ts';
import { refusalOf, send, type Sent } from './send.ts';

/** What the addresses of the gateway stand on. */
export interface ListenerParts extends Omit<DoorParts, 'turns'> {
  readonly log: Logger;
  readonly observer: Observer;
  readonly beginTrace: BeginTrace;
  readonly isStopping: () => boolean;
}

/** Answers every request: /graphql at its own door, which is kept narrow and quick, and the other addresses by Express. */
export function listener(parts: ListenerParts): RequestListener {
  const others = app(parts);
  const behind = { ...parts, turns: new Turns(parts.settings.limits.cost) };
  return (request, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    // Whoever keeps the connection would send the next request to a server that is gone.
    if (parts.isStopping()) response.setHeader('connection', 'close');
    if (isGraphql(request.url)) void answer(behind, { request, response });
    else others(request, response);
  };
}

function isGraphql(url = ''): boolean {
  return url === '/graphql' || url.startsWith('/graphql?');
}

async function answer(
  parts: ListenerParts & DoorParts,
  { request, response }: Exchange,
): Promise<void> {
  const began = performance.now();
  response.setHeader('vary', 'Authorization');
  const trace = parts.beginTrace(request.headers);
  try {
    const { sent, told } = await answerAtDoor(parts, { request, response }, trace.along);
    send(response, sent);
    if (told) tellAnswer(parts, { ...told, ms: performance.now() - began, trace });
  } catch (error) {
    send(response, refused(parts, error));
  }
}

/** A refusal is no event to log: a caller could fill the log with them. They are counted. */
function refused({ log, observer }: ListenerParts, error: unknown): Sent {
  if (error instanceof GraphQLError) {
    observer.refused(ruleOf(error));
    return refusalOf(error);
  }
  log.error({ err: error }, 'request failed before GraphQL');
  return refusalOf(catalogued('INTERNAL_SERVER_ERROR', {}));
}

/** The rule that refused: for limits on operations what they count, else the code. */
function ruleOf({ extensions: { code, details } }: GraphQLError): string {
  const what = (details as { readonly what?: unknown } | undefined)?.what;
  return typeof what === 'string' ? what : String(code);
}

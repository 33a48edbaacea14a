import type { RequestListener, ServerResponse } from 'node:http';
import { Turns } from '../admission/turns.ts';
import { VARY } from '../cache/httpCaching.ts';
import type { Logger } from '../log.ts';
import type { BeginTrace, Traced } from '../metrics/untraced.ts';
import type { Observer } from '../observer.ts';
import { codeOf, tellAnswer } from '../tellAnswer.ts';
import { app } from './app.ts';
import { answerAtDoor, type DoorParts, type Exchange } from './door.ts';
import { refused } from './refused.ts';
import { refusalOf, send } from './send.ts';

/** What the addresses of the gateway stand on. */
export interface ListenerParts extends Omit<DoorParts, 'turns'> {
  readonly log: Logger;
  readonly observer: Observer;
  readonly beginTrace: BeginTrace;
  readonly isStopping: () => boolean;
}

/** Answers every request: /graphql at its own door, which is kept narrow and quick, and the other addresses by Express. */
export function listener(parts: ListenerParts): RequestListener {
  const behind = { ...parts, turns: new Turns(parts.settings.limits.cost) };
  const others = app(behind);
  return (request, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    closeWhenStopping(response, parts.isStopping);
    if (isGraphql(request.url)) void answer(behind, { request, response });
    else others(request, response);
  };
}

/**
 * Whoever keeps the connection would send the next request to a server that is gone. Looked at when the head is written: a
 * gateway may begin to stop while it answers.
 */
function closeWhenStopping(response: ServerResponse, isStopping: () => boolean): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (...head: unknown[]) => {
    if (isStopping()) response.setHeader('connection', 'close');
    return Reflect.apply(writeHead, undefined, head) as ServerResponse;
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
  response.setHeader('vary', VARY);
  const trace = parts.beginTrace(request.headers);
  try {
    const { sent, told } = await answerAtDoor(parts, { request, response }, trace.along);
    send(response, sent);
    if (told) tellAnswer(parts, { ...told, ms: performance.now() - began, trace });
    else trace.end({ operation: 'other', codes: [], status: sent.status });
  } catch (error) {
    fail(parts, error, { response, trace });
  }
}

/** Refuses, unless the answer has gone out already. */
function fail(
  parts: ListenerParts,
  error: unknown,
  { response, trace }: { readonly response: ServerResponse; readonly trace: Traced },
): void {
  const isAnswered = response.headersSent;
  if (isAnswered) parts.log.error({ err: error }, 'an answer was sent and could not be told of');
  else send(response, refusalOf(refused(parts, error)));
  const codes = isAnswered ? [] : [codeOf(error)];
  trace.end({ operation: 'other', codes, status: response.statusCode });
}

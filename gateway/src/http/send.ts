import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { ERRORS, isErrorCode, type ErrorCode } from '@alianza/kit/errors/catalogue';
import { formatError } from '../formatError.ts';

/** An answer as it goes out. */
export interface Sent {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  /** Parts of the body, in order; none for a status that has no body. */
  readonly body: readonly (string | Buffer)[];
}

const NOT_MODIFIED = 304;

/** Sends an answer in one piece, its length told. */
export function send(response: ServerResponse, { status, headers, body }: Sent): void {
  const whole = inOnePiece(body);
  // Without a body, a length would be that of the answer it stands for (RFC 9110 §8.6).
  const length = status !== NOT_MODIFIED && { 'content-length': Buffer.byteLength(whole) };
  response.writeHead(status, { ...headers, ...length });
  if (headers.connection === 'close') endOnceSent(response, whole);
  else response.end(whole);
}

/**
 * Closes the connection only when the other side has said all it had to say, or its time is over: closed before, it would
 * take the answer along (RFC 9112 §9.6).
 */
function endOnceSent(response: ServerResponse, whole: string | Buffer): void {
  const { req: request } = response;
  if (request.complete) {
    response.end(whole);
    return;
  }
  response.write(whole);
  request.once('close', () => response.end());
  request.resume();
}

/** Fewer bytes than this are sooner made text, which is written together with the head, than written beside it. */
const FEW_BYTES = 16_384;

/** Where one part is text, all are; bytes alone can be anything, and stay as they are. */
function inOnePiece(body: Sent['body']): string | Buffer {
  const isText = body.length === 0 || body.some((part) => typeof part === 'string');
  if (isText && body.every((part) => typeof part === 'string' || part.length < FEW_BYTES))
    return body.map(String).join('');
  return Buffer.concat(body.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

/** What a status promises beside its body (RFC 9110 §15.5). Who sends too much is not listened to any longer. */
const HEADERS: Partial<Record<ErrorCode, OutgoingHttpHeaders>> = {
  METHOD_NOT_ALLOWED: { allow: 'GET, POST' },
  UNAUTHENTICATED: { 'www-authenticate': 'Bearer' },
  REQUEST_TOO_LARGE: { connection: 'close' },
};

/** The status of a request that is refused whole, and when it may be asked again. */
export function refusalOf(error: GraphQLError): Sent {
  const code = error.extensions['code'];
  const status = isErrorCode(code) ? ERRORS[code].status : ERRORS.INTERNAL_SERVER_ERROR.status;
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      ...(isErrorCode(code) && HEADERS[code]),
      ...retryAfter(error),
    },
    body: [JSON.stringify({ errors: [formatError(error.toJSON())] })],
  };
}

/** RFC 9110 §10.2.3. */
function retryAfter({ extensions }: GraphQLError): OutgoingHttpHeaders {
  const seconds = (extensions['details'] as { seconds?: unknown } | undefined)?.seconds;
  return typeof seconds === 'number' ? { 'retry-after': String(seconds) } : {};
}

import type { IncomingMessage } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { GatewayContext } from '../gatewayContext.ts';
import type { Asked } from './asked.ts';
import type { Sent } from './send.ts';

/** The header by which the server library knows that no page of another site sent the request. */
const PREFLIGHT_HEADER = 'x-preflight';

/**
 * Lets the server library answer what is not asked in the usual way: it negotiates, refuses what is no GraphQL over HTTP, and
 * words the errors of documents that do not hold.
 */
export async function answerByServer(
  server: ApolloServer<GatewayContext>,
  request: IncomingMessage,
  { asked, context }: { readonly asked: Asked; readonly context: GatewayContext },
): Promise<Sent> {
  const {
    status = 200,
    headers,
    body,
  } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? '',
      headers: headersOf(request, asked),
      search: asked.search,
      body: asked.body,
    },
    context: () => Promise.resolve(context),
  });
  if (body.kind !== 'complete') throw new Error('the server library answers in parts');
  // Without a word of its own, a cache may guess for how long it keeps an answer (RFC 9111 §4.2.2).
  const all = { 'cache-control': 'no-store', ...Object.fromEntries(headers) };
  return { status, headers: all, body: [body.string] };
}

function headersOf({ headers }: IncomingMessage, { isSaved }: Asked): HeaderMap {
  const map = new HeaderMap();
  // A link to a saved operation is anybody's to follow; only a text of the caller's own must show where it comes from.
  if (isSaved) map.set(PREFLIGHT_HEADER, 'saved');
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}

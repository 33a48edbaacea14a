import type { IncomingMessage } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { GatewayContext } from '../gatewayContext.ts';
import type { Asked } from './asked.ts';
import type { Sent } from './send.ts';

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
      headers: headersOf(request),
      search: asked.search,
      body: asked.body,
    },
    context: () => Promise.resolve(context),
  });
  if (body.kind !== 'complete') throw new Error('the server library answers in parts');
  return { status, headers: Object.fromEntries(headers), body: [body.string] };
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}

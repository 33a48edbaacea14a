import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { KitContext } from './context.ts';
import { CODE_HEADER } from '../feed/codeHeader.ts';
import { failed, nothingHere } from './refusals.ts';
import type { IncomingHeaders } from './tierHeader.ts';

/** What the addresses of a subgraph stand on. */
export interface AppParts<Context extends KitContext> {
  readonly server: ApolloServer<Context>;
  /** The context of one request; a catalogued error that it throws refuses the request. */
  readonly contextOf: (headers: IncomingHeaders) => Context;
  readonly releases: RequestHandler;
  readonly changes: RequestHandler;
  /** Digest of the code that answers. */
  readonly code: string;
  readonly log: Logger;
}

/** A gateway sends a batch of entities in one request; nothing it may ask for needs more. */
const REQUEST_BYTES = 2_000_000;

/** A subgraph's addresses, as one Express application. */
export function app<Context extends KitContext>({
  server,
  contextOf,
  releases,
  changes,
  code,
  log,
}: AppParts<Context>): Express {
  const express5 = express();
  express5.disable('x-powered-by');
  express5.get('/releases', releases);
  express5.get('/releases/changes', changes);
  express5.use(
    '/graphql',
    express.json({ limit: REQUEST_BYTES }),
    // The server library wants a body, and a GET has none.
    (request, response, next) => {
      response.setHeader(CODE_HEADER, code);
      request.body ??= {};
      next();
    },
    expressMiddleware(server, { context: async ({ req }) => contextOf(req.headers) }),
  );
  express5.use(nothingHere);
  express5.use(failed(log));
  return express5;
}

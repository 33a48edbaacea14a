import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import type { Agencies } from '../engine/askAgencies.ts';
import type { GatewayContext } from '../gatewayContext.ts';
import type { Logger } from '../log.ts';
import type { GatewaySettings } from '../settings.ts';
import { bearer } from './bearer.ts';
import { explorer } from './explorer.ts';
import { readiness } from './readiness.ts';
import { failed, nothingHere, onlyGraphqlMethods } from './refusals.ts';

/** What the addresses of the gateway stand on. */
export interface AppParts {
  readonly server: ApolloServer<GatewayContext>;
  readonly agencies: Agencies;
  readonly settings: GatewaySettings;
  readonly log: Logger;
  readonly isStopping: () => boolean;
}

/** The gateway's addresses, as one Express application. */
export function app({ server, agencies, settings, log, isStopping }: AppParts): Express {
  const express5 = express();
  express5.disable('x-powered-by');
  express5.use((_request, response, next) => {
    response.setHeader('x-content-type-options', 'nosniff');
    next();
  });
  express5.get('/health', (_request, response) => {
    response.json({ alive: true });
  });
  express5.get('/ready', readiness(agencies, isStopping));
  express5.use('/explorer', explorer(settings.explorerBundle));
  express5.use(
    '/graphql',
    onlyGraphqlMethods,
    bearer(settings.analystTokens),
    express.json({ limit: settings.requestBytes }),
    // The server library wants a body, and a GET has none.
    (request, _response, next) => {
      request.body ??= {};
      next();
    },
    expressMiddleware(server, {
      context: ({ res }) => Promise.resolve({ tier: (res.locals as GatewayContext).tier }),
    }),
  );
  express5.use(nothingHere);
  express5.use(failed(log));
  return express5;
}

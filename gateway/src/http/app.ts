import express, { type Express } from 'express';
import type { AskParts } from '../../faces/ask/askSaved.ts';
import { faces } from '../../faces/faces.ts';
import { explorer } from './explorer.ts';
import { readiness } from './readiness.ts';
import { failed, nothingHere } from './refusals.ts';

/** What the addresses beside /graphql stand on. */
export interface AppParts extends AskParts {
  readonly isStopping: () => boolean;
}

/** The gateway's addresses beside /graphql, as one Express application. */
export function app(parts: AppParts): Express {
  const { graphs, settings, log, isStopping } = parts;
  const express5 = express();
  express5.disable('x-powered-by');
  express5.get('/health', (_request, response) => {
    response.json({ alive: true });
  });
  express5.get('/ready', readiness(graphs, isStopping));
  const { explorerBundle: bundle, operationsFolder } = settings;
  express5.use('/explorer', explorer({ bundle, operationsFolder }));
  express5.use(faces(parts));
  express5.use(nothingHere);
  express5.use(failed(log));
  return express5;
}

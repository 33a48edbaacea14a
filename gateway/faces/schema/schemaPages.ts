import { Router, type Request, type Response } from 'express';
import { GraphQLError } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { Tier } from '@alianza/kit/server/tier';
import type { Graphs } from '../../src/lifecycle/graphs.ts';
import type { SavedOperations } from '../../src/savedOperations.ts';
import type { Assets } from '../assets/readAssets.ts';
import { readSavedFile } from '../operations/readSavedFile.ts';
import { pageRequest } from '../page/pageRequest.ts';
import { sendPage } from '../page/sendPage.ts';
import { books, type Book } from './book.ts';
import { shownExample, type AskedAnswer, type ShownExample } from './examples/shownExample.ts';
import { IndexPage } from './IndexPage.tsx';
import type { TypeCard } from './model/typeCard.ts';
import { schemaContext, typeAddress, type SchemaContext } from './schemaContext.ts';
import { TypePage } from './TypePage.tsx';
import { UnknownPage } from './UnknownPage.tsx';

/** What the pages of the schema stand on. */
export interface SchemaParts {
  readonly assets: Assets;
  readonly graphs: Graphs;
  readonly saved: SavedOperations;
  readonly tierOf: (request: IncomingMessage) => Tier;
  /** Asks a saved operation as it is. @throws a catalogued error when it is refused whole. */
  readonly ask: (request: IncomingMessage, operation: string) => Promise<AskedAnswer>;
}

interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/** The dictionary of the schema: what callers can ask, a page for each type. It follows the graph that answers. */
export function schemaPages(parts: SchemaParts): Router {
  const bookOf = books(parts.saved);
  const now = () => bookOf(parts.graphs.current);
  const router = Router();
  router.get('/', (request, response) => {
    const book = now();
    const context = contextOf(parts, request, book);
    return sendPage({ request, response }, IndexPage({ book, context, assets: parts.assets }));
  });
  router.get('/:type', (request, response) => sendType(parts, now(), { request, response }));
  return router;
}

function contextOf({ tierOf }: SchemaParts, request: Request, { catalogue }: Book): SchemaContext {
  return schemaContext(pageRequest(request.originalUrl, tierOf(request)), catalogue);
}

async function sendType(parts: SchemaParts, book: Book, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  const { assets } = parts;
  const name = String(request.params['type']);
  const context = contextOf(parts, request, book);
  const card = book.catalogue.get(name);
  if (!card) {
    const meant = [...book.catalogue.keys()].find((known) => isAlike(known, name));
    if (meant !== undefined) response.redirect(308, typeAddress(context.page, meant));
    else await sendPage(exchange, UnknownPage({ name, context, assets }), 404);
    return;
  }
  const example = await exampleOf(parts, book, { card, request });
  const title = titleOf(parts.saved, example, context);
  const origin = `${request.protocol}://${request.get('host') ?? ''}`;
  await sendPage(exchange, TypePage({ card, example, title, origin, context, assets }));
}

/** Small and capital letters are all the difference. */
function isAlike(known: string, given: string): boolean {
  return known.toLowerCase() === given.toLowerCase();
}

function titleOf(
  saved: SavedOperations,
  example: ShownExample | undefined,
  { language }: SchemaContext,
): string {
  if (!example) return '';
  const text = saved.get(example.operation) ?? '';
  return readSavedFile(`${example.operation}.graphql`, text).title[language];
}

async function exampleOf(
  { ask }: SchemaParts,
  { examples }: Book,
  { card, request }: { readonly card: TypeCard; readonly request: Request },
): Promise<ShownExample | undefined> {
  const example = examples.get(card.name);
  if (!example) return undefined;
  try {
    return shownExample(example, await ask(request, example.operation));
  } catch (error) {
    // The dictionary is there to be read, also when nothing is answered or the reader has asked too much.
    if (!(error instanceof GraphQLError)) throw error;
    return shownExample(example, { data: null, codes: [String(error.extensions['code'])] });
  }
}

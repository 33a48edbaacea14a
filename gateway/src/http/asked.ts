import type { IncomingMessage } from 'node:http';
import type { GraphQLError } from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { savedOperation, type SavedOperations } from '../savedOperations.ts';
import { graphqlParams, hasExtensions, type GraphqlParams } from './graphqlParams.ts';
import { isJson, mediaTypeFor, type MediaType } from './mediaType.ts';
import { readBody, type Unreadable } from './readBody.ts';

/** What a request to /graphql asks, read within the limits and not yet judged. */
export interface Asked {
  /** The operation, when it is told in the usual way. */
  readonly params: GraphqlParams | undefined;
  /** What to answer with; undefined when the server library must answer: unusual headers, or not the usual parameters. */
  readonly mediaType: MediaType | undefined;
  /** Whether HTTP caches may keep the answer: a saved operation asked for by its name with GET. */
  readonly isSaved: boolean;
  /** The query of the address for the server library, which knows no names: the text stands in for the name. */
  readonly search: string;
  readonly body: unknown;
}

/**
 * Reads what is asked.
 * @throws REQUEST_TOO_LARGE, BAD_REQUEST, or UNKNOWN_OPERATION for a `documentId` that names no saved operation.
 */
export function readAsked(
  request: IncomingMessage,
  { limit, saved }: { readonly limit: number; readonly saved: SavedOperations },
): Promise<Asked> | Asked {
  return request.method === 'GET' ? inAddress(request, saved) : inBody(request, limit);
}

function inAddress({ url = '', headers }: IncomingMessage, saved: SavedOperations): Asked {
  const at = url.indexOf('?');
  const search = at < 0 ? '' : url.slice(at);
  const given = new URLSearchParams(search);
  const name = given.get('documentId');
  const text = name === null ? given.get('query') : savedOperation(saved, name);
  const params = graphqlParams({
    query: text,
    operationName: given.get('operationName'),
    variables: variablesIn(given.get('variables')),
  });
  if (name === null) return { params, mediaType: undefined, isSaved: false, search, body: {} };
  const mediaType = params && mediaTypeFor(headers.accept);
  return { params, mediaType, isSaved: true, search: spelledOut(given, text ?? ''), body: {} };
}

function spelledOut(given: URLSearchParams, text: string): string {
  given.delete('documentId');
  given.set('query', text);
  return `?${given.toString()}`;
}

/** @throws BAD_REQUEST */
function variablesIn(text: string | null): unknown {
  if (text === null) return undefined;
  const variables = parsed(text);
  if (variables === undefined) throw bad('"variables" in its address is not JSON');
  return variables;
}

async function inBody(request: IncomingMessage, limit: number): Promise<Asked> {
  const read = await readBody(request, limit);
  if ('unreadable' in read) throw unreadable(read.unreadable, limit);
  const { headers } = request;
  if (!isJson(headers['content-type'])) return unusual({});
  const body = parsed(read.text);
  if (body === undefined) throw bad('the body is not JSON');
  const params = graphqlParams(body);
  const isUsual = params !== undefined && !hasExtensions(body);
  const mediaType = isUsual ? mediaTypeFor(headers.accept) : undefined;
  return { params, mediaType, isSaved: false, search: '', body };
}

/** What cannot be told from a form that another site's page sends is never read as a request. */
function unusual(body: unknown): Asked {
  return { params: undefined, mediaType: undefined, isSaved: false, search: '', body };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function bad(reason: string): GraphQLError {
  return catalogued('BAD_REQUEST', { reason });
}

function unreadable(why: Unreadable, limit: number): GraphQLError {
  if (why === 'too-large') return catalogued('REQUEST_TOO_LARGE', { limit });
  return bad(why === 'encoded' ? 'its body comes compressed' : 'its body ends before its end');
}

/** The media types of GraphQL over HTTP, as they are answered with. */
export type MediaType =
  'application/json; charset=utf-8' | 'application/graphql-response+json; charset=utf-8';

const JSON_TYPE = 'application/json; charset=utf-8';
const KNOWN: Readonly<Record<string, MediaType>> = {
  'application/json': JSON_TYPE,
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
};

/**
 * What to answer with for an `Accept` header of the usual kinds: without preferences (RFC 9110 §12.5.1), the first known
 * type is the one the caller likes best. Undefined for any other header, which the server library negotiates.
 */
export function mediaTypeFor(accept: string | undefined): MediaType | undefined {
  if (accept === undefined || accept === '*/*') return JSON_TYPE;
  if (accept.includes(';')) return undefined;
  const wanted = accept.split(',').map((type) => type.trim().toLowerCase());
  const named = wanted.find((type) => Object.hasOwn(KNOWN, type));
  if (named !== undefined) return KNOWN[named];
  return wanted.includes('*/*') ? JSON_TYPE : undefined;
}

/** Whether a body of this `Content-Type` is JSON in UTF-8: no page of another site can send it without asking first. */
export function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && JSON_CONTENT.test(contentType);
}

const JSON_CONTENT = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-?8"?\s*)?$/i;

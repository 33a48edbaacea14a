/** The media types of GraphQL over HTTP, as they are answered with. */
export type MediaType =
  'application/json; charset=utf-8' | 'application/graphql-response+json; charset=utf-8';

const JSON_TYPE = 'application/json; charset=utf-8';
const KNOWN: Readonly<Record<string, MediaType>> = {
  'application/json': JSON_TYPE,
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
};

/** Headers that hold nothing else, which most do. */
const ALONE: Readonly<Record<string, MediaType>> = { ...KNOWN, '*/*': JSON_TYPE };

/** One media range (RFC 9110 §12.5.1) of the kinds that clients send: in UTF-8 if it says so, with a preference or none. */
const RANGE =
  /^([\w.+*-]+\/[\w.+*-]+)(?:\s*;\s*charset="?utf-?8"?)?(?:\s*;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i;

interface Range {
  readonly type: string;
  /** From 0, not at all, to 1. */
  readonly preference: number;
}

/** The ranges of a header, those liked best first, else in their order; undefined when one of them is unusual. */
function rangesIn(accept: string): readonly Range[] | undefined {
  const ranges: Range[] = [];
  for (const text of accept.split(',')) {
    const [, type, preference = '1'] = RANGE.exec(text.trim()) ?? [];
    // What a caller rules out narrows what its other ranges mean.
    if (type === undefined || Number(preference) === 0) return undefined;
    ranges.push({ type: type.toLowerCase(), preference: Number(preference) });
  }
  return ranges.toSorted((one, other) => other.preference - one.preference);
}

/**
 * What to answer with for an `Accept` header of the usual kinds: of the known types the one the caller likes best, and of those it
 * likes alike the first. Undefined for any other header, which the server library negotiates.
 */
export function mediaTypeFor(accept = '*/*'): MediaType | undefined {
  if (Object.hasOwn(ALONE, accept)) return ALONE[accept];
  const ranges = rangesIn(accept) ?? [];
  const named = ranges.find(({ type }) => Object.hasOwn(KNOWN, type));
  const any = ranges.find(({ type }) => type === '*/*');
  if (named === undefined) return any && JSON_TYPE;
  // Whoever likes anything else better than what it names means another type.
  return any && any.preference > named.preference ? undefined : KNOWN[named.type];
}

/** Whether a body of this `Content-Type` is JSON in UTF-8: no page of another site can send it without asking first. */
export function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && JSON_CONTENT.test(contentType);
}

const JSON_CONTENT = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-?8"?\s*)?$/i;

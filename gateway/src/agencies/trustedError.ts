import type { GraphQLError } from 'graphql';
import { catalogued, type Place } from '@alianza/kit/errors/catalogued';
import { ERRORS, isErrorCode, type ErrorCode } from '@alianza/kit/errors/catalogue';
import { detailNames, type Detail, type Details } from '@alianza/kit/errors/sentence';

/** A detail is a code, a name, a command or a short sentence: what is longer, or has lines, is something else. */
const LONGEST_DETAIL = 300;
/** A detail may be the words of a short list, and a path has as many steps as an answer has levels. */
const MOST_WORDS = 100;

/** The caller's token is the gateway's to judge: an agency that refuses who asks refuses the gateway, by its secret or its clock. */
function refused(place: Place, agency: string): GraphQLError {
  const cause = new Error('it refuses the gateway (UNAUTHENTICATED): secret or clock differs');
  return catalogued('AGENCY_UNAVAILABLE', { agency }, { ...place, cause });
}

/**
 * An agency's error as callers may see it: its catalogued code with the catalogue's own sentence, written from the details
 * that code allows. Everything else an agency says (message, stack, other extensions) stays behind; a code the
 * agencies do not raise becomes INTERNAL_SERVER_ERROR of that agency, and UNAUTHENTICATED its AGENCY_UNAVAILABLE.
 */
export function trustedError(error: unknown, agency: string): GraphQLError {
  const path = property(error, 'path');
  const place: Place = { agency, ...(isWords(path) && { path }) };
  const extensions = property(error, 'extensions');
  const code = property(extensions, 'code');
  if (code === 'UNAUTHENTICATED') return refused(place, agency);
  const details = isRaisedByAgencies(code) ? detailsOf(code, extensions) : undefined;
  return isRaisedByAgencies(code) && details
    ? catalogued<ErrorCode>(code, details, place)
    : catalogued('INTERNAL_SERVER_ERROR', {}, place);
}

function isRaisedByAgencies(code: unknown): code is ErrorCode {
  return isErrorCode(code) && ERRORS[code].raisedBy.endsWith('agency');
}

function detailsOf(code: ErrorCode, extensions: unknown): Details<ErrorCode> | undefined {
  const sent = property(extensions, 'details');
  const details: Record<string, Detail> = {};
  for (const name of detailNames(code)) {
    const value = property(sent, name);
    if (!isWord(value) && !isWords(value)) return undefined;
    details[name] = value as Detail;
  }
  return details as Details<ErrorCode>;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function isWord(value: unknown): value is string | number {
  if (typeof value === 'number') return true;
  return typeof value === 'string' && value.length <= LONGEST_DETAIL && !/\p{Cc}/u.test(value);
}

function isWords(value: unknown): value is (string | number)[] {
  return Array.isArray(value) && value.length <= MOST_WORDS && value.every(isWord);
}

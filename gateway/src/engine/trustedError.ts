import type { GraphQLError } from 'graphql';
import { catalogued, type Place } from '@alianza/kit/errors/catalogued';
import { ERRORS, isErrorCode, type ErrorCode } from '@alianza/kit/errors/catalogue';
import { detailNames, type Detail, type Details } from '@alianza/kit/errors/sentence';

/** A detail is a code, a name or a command: longer text is not, whatever it holds. */
const LONGEST_DETAIL = 300;

function isWord(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value.length <= LONGEST_DETAIL);
}

function isDetail(value: unknown): value is Detail {
  return isWord(value) || (Array.isArray(value) && value.every(isWord));
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function detailsOf(code: ErrorCode, extensions: unknown): Details<ErrorCode> | undefined {
  const sent = property(extensions, 'details');
  const details: Record<string, Detail> = {};
  for (const name of detailNames(code)) {
    const value = property(sent, name);
    if (!isDetail(value)) return undefined;
    details[name] = value;
  }
  return details as Details<ErrorCode>;
}

function pathOf(error: unknown): (string | number)[] | undefined {
  const path = property(error, 'path');
  return Array.isArray(path) && path.every(isWord) ? path : undefined;
}

/**
 * An agency's error as callers may see it: its catalogued code with the catalogue's own sentence, written from the details
 * that code allows. Everything else an agency says (message, stack, other extensions) stays behind; a code the
 * agencies do not raise becomes INTERNAL_SERVER_ERROR of that agency.
 */
export function trustedError(error: unknown, agency: string): GraphQLError {
  const path = pathOf(error);
  const place: Place = { agency, ...(path && { path }) };
  const extensions = property(error, 'extensions');
  const code = property(extensions, 'code');
  if (isErrorCode(code) && ERRORS[code].raisedBy.endsWith('agency')) {
    const details = detailsOf(code, extensions);
    if (details) return catalogued<ErrorCode>(code, details, place);
  }
  return catalogued('INTERNAL_SERVER_ERROR', {}, place);
}

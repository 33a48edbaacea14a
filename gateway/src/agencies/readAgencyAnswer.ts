import type { AgencyAnswer, Json } from '../engine/askAgency.ts';
import { isObject } from '../isObject.ts';
import { isNestedDeeper } from './isNestedDeeper.ts';
import type { RawAnswer } from './reply.ts';
import { trustedError } from './trustedError.ts';

/** An answer that was read, or how it failed to be one; `cause` is for the log and holds nothing the agency said. */
export type Read =
  | { readonly outcome: 'answered'; readonly answer: AgencyAnswer }
  | { readonly outcome: 'failed' | 'invalid'; readonly cause: Error };

/** No admitted operation asks so deep. What nests deeper could exhaust the stack of whoever walks it, at two characters a level. */
const LEVELS = 200;
/** Each error is made anew, at some 10 µs; a list of places has no more of them than this. */
const MOST_ERRORS = 10_000;

/** Reads an agency's answer, believing none of its text. What is inside `data` is held against the schema later. */
export function readAgencyAnswer({ status, body }: RawAnswer, agency: string): Read {
  if (status >= 500) return { outcome: 'failed', cause: new Error(`HTTP status ${status}`) };
  const sent = parsed(body);
  if (!isObject(sent)) return invalid(status, 'the body is no JSON object, or nests too deep');
  const { data = null, errors = [] } = sent;
  if (!areErrors(errors) || !isData(data, errors))
    return invalid(status, 'neither data nor errors of a GraphQL answer, or too many errors');
  return {
    outcome: 'answered',
    answer: { data, errors: errors.map((error) => trustedError(error, agency)) },
  };
}

function invalid(status: number, how: string): Read {
  return { outcome: 'invalid', cause: new Error(`HTTP status ${status}, ${how}`) };
}

/** The parsed text or undefined. The parser's own message quotes the text, so it goes no further. */
function parsed(body: string): unknown {
  if (isNestedDeeper(body, LEVELS)) return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

function areErrors(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= MOST_ERRORS;
}

/** No data at all needs an error that says why. */
function isData(data: unknown, errors: readonly unknown[]): data is Json | null {
  return data === null ? errors.length > 0 : isObject(data);
}

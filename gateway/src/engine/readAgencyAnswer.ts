import type { GraphQLError } from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import type { RawAnswer } from './agencyTransport.ts';
import { trustedError } from './trustedError.ts';

/** An answer of the right outer shape: what is inside `data` is checked against the schema later. */
export interface AgencyAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphQLError[];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

interface GraphqlAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly unknown[];
}

function isGraphqlAnswer(answer: Record<string, unknown>): answer is GraphqlAnswer & typeof answer {
  const { data = null, errors = [] } = answer;
  if (!Array.isArray(errors)) return false;
  return data === null ? errors.length > 0 : isObject(data);
}

/** The log learns how the answer failed, and never what it said. */
function invalid(agency: string, how: string): GraphQLError {
  return catalogued('AGENCY_ANSWER_INVALID', { agency }, { agency, cause: new Error(how) });
}

/**
 * Reads an agency's answer, believing none of its text.
 * @throws a catalogued error when the answer is a server failure or no GraphQL answer at all.
 */
export function readAgencyAnswer({ status, body }: RawAnswer, agency: string): AgencyAnswer {
  if (status >= 500) {
    const cause = new Error(`HTTP status ${status}`);
    throw catalogued('AGENCY_UNAVAILABLE', { agency }, { agency, cause });
  }
  const answer = parsed(body);
  if (!isObject(answer)) throw invalid(agency, `HTTP status ${status}, body is no JSON object`);
  if (!isGraphqlAnswer(answer))
    throw invalid(agency, 'neither data nor errors of a GraphQL answer');
  return {
    data: answer.data ?? null,
    errors: (answer.errors ?? []).map((error) => trustedError(error, agency)),
  };
}

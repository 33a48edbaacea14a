import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERRORS, isErrorCode } from '@alianza/kit/errors/catalogue';
import type { Trouble } from './parts/Problem.tsx';
import type { ViewAnswer } from './view.ts';

/** A trouble as a page is sent with it. */
export interface Refusal extends Trouble {
  readonly status: number;
}

/** What a refused question means for the page. A failure that is not catalogued is thrown on. */
export function troubleOf(error: unknown): Refusal {
  if (!(error instanceof GraphQLError)) throw error;
  return refusalOf(error);
}

/** Codes by which an agency says that the address itself is wrong: no other part of the answer is worth showing then. */
const OF_THE_ADDRESS: ReadonlySet<unknown> = new Set(['UNKNOWN_CODE', 'BAD_USER_INPUT']);

/** The trouble in an answer that came all the same; undefined when there is none. */
export function troubleIn(answers: readonly ViewAnswer<unknown>[]): Refusal | undefined {
  const found = answers
    .flatMap(({ errors }) => errors)
    .find(({ extensions }) => OF_THE_ADDRESS.has(extensions?.['code']));
  return found && { ...refusalOf(found), status: 404 };
}

function refusalOf({ extensions = {} }: Pick<GraphQLFormattedError, 'extensions'>): Refusal {
  const given = extensions['code'];
  const code = isErrorCode(given) ? given : 'INTERNAL_SERVER_ERROR';
  const details = (extensions['details'] ?? {}) as Refusal['details'];
  return { code, details, status: ERRORS[code].status };
}

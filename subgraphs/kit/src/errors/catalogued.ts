import { GraphQLError, type ASTNode } from 'graphql';
import { ERRORS, type ErrorCode } from './catalogue.ts';
import { sentence, type Detail, type Details } from './sentence.ts';

/** Where an error belongs: the response path, the place in the document, the agency, and what lies behind it. */
export interface Place {
  readonly path?: readonly (string | number)[];
  readonly nodes?: readonly ASTNode[];
  readonly agency?: string;
  readonly cause?: Error;
  /** Thrown before there is an operation: the server library then answers with the status of the catalogue. */
  readonly wholeRequest?: boolean;
}

/**
 * The only maker of errors that callers see.
 * @param details what the sentence of the code names; all but the agency, which has an extension of its own, travel as
 *   `extensions.details`.
 */
export function catalogued<Code extends ErrorCode>(
  code: Code,
  details: Details<Code>,
  place: Place = {},
): GraphQLError {
  const others = Object.entries<Detail>(details).filter(([name]) => name !== 'agency');
  return new GraphQLError(sentence(code, details), {
    path: place.path ?? null,
    nodes: place.nodes ?? null,
    originalError: place.cause ?? null,
    extensions: {
      code,
      ...(place.agency !== undefined && { agency: place.agency }),
      ...(others.length > 0 && { details: Object.fromEntries(others) }),
      ...(place.wholeRequest && { http: { status: ERRORS[code].status } }),
    },
  });
}

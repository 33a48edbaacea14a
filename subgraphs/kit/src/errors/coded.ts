import { GraphQLError } from 'graphql';
import { ERRORS, type ErrorCode } from './catalogue.ts';

/** Characters of one message: each quotes what was sent, and some quote all of it. */
const LONGEST_MESSAGE = 200;

/**
 * GraphQL's own words for what a caller wrote, cut where they are long, under a code of the catalogue, for a request refused
 * whole.
 */
export function coded(
  code: ErrorCode,
  { message, nodes, source, positions }: GraphQLError,
): GraphQLError {
  const words =
    message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE - 1)}…`;
  return new GraphQLError(words, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code, http: { status: ERRORS[code].status } },
  });
}

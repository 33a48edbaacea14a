import { GraphQLError } from 'graphql';
import { ERRORS, type ErrorCode } from './catalogue.ts';

/** GraphQL's own words for what a caller wrote, under a code of the catalogue, for a request refused whole. */
export function coded(
  code: ErrorCode,
  { message, nodes, source, positions }: GraphQLError,
): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code, http: { status: ERRORS[code].status } },
  });
}

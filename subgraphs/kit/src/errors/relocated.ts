import { GraphQLError } from 'graphql';

/** The same error at another place of the answer; an empty path means no place in particular. */
export function relocated(error: GraphQLError, path: readonly (string | number)[]): GraphQLError {
  const { message, extensions, originalError } = error;
  return new GraphQLError(message, {
    path: path.length > 0 ? path : null,
    extensions,
    originalError: originalError ?? null,
  });
}

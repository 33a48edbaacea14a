import { GraphQLError } from 'graphql';

/**
 * The same error at another place of the answer; an empty path means no place in particular. There may be thousands of
 * places and where each error was made helps nobody, so that none has a stack of its own.
 */
export function relocated(error: GraphQLError, path: readonly (string | number)[]): GraphQLError {
  const { message, extensions, originalError } = error;
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return new GraphQLError(message, {
      path: path.length > 0 ? path : null,
      extensions,
      originalError: originalError ?? null,
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

import { GraphQLError } from 'graphql';

/** The code and details an action is refused with; undefined when it passes. Any other error is thrown on. */
export function refusalOf(action: () => unknown): { code: unknown; details: unknown } | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { code, details } = error.extensions;
    return { code, details };
  }
}

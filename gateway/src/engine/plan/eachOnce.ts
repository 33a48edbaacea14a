import type { GraphQLError } from 'graphql';
import { kindOf } from '../kindOf.ts';

/** The errors of one answer, each once per path, code and agency: an entity may be given to thousands of places. */
export function eachOnce(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  if (errors.length < 2) return errors;
  const known = new Map<string, GraphQLError>();
  for (const error of errors) {
    const key = `${kindOf(error)} ${JSON.stringify(error.path ?? [])}`;
    if (!known.has(key)) known.set(key, error);
  }
  return [...known.values()];
}

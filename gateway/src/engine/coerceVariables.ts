import { getVariableValues, type GraphQLSchema } from 'graphql';
import { InvalidOperation } from './invalidOperation.ts';
import type { Operation } from './operation.ts';

/** More wrong variables than this are not listed: the answer must not grow with the mistake. */
const MOST_ERRORS = 20;

/**
 * The variables of a request as the operation declares them: defaults filled in, scalars judged, others left out.
 * @throws InvalidOperation with BAD_USER_INPUT for each value that does not fit.
 */
export function coerceVariables(
  { definition }: Operation,
  apiSchema: GraphQLSchema,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const definitions = definition.variableDefinitions ?? [];
  if (definitions.length === 0) return {};
  const { coerced, errors } = getVariableValues(apiSchema, definitions, given, {
    maxErrors: MOST_ERRORS,
  });
  if (coerced === undefined) throw new InvalidOperation('BAD_USER_INPUT', errors);
  return coerced;
}

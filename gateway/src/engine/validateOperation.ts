import { GraphQLError, specifiedRules, validate, type GraphQLSchema } from 'graphql';
import { admitDocument } from '../admission/admitDocument.ts';
import type { Limits } from '../limits.ts';
import { InvalidOperation } from './invalidOperation.ts';
import type { ReadOperation } from './readOperation.ts';

/** More than this are not listed: the answer must not grow with the mistake. */
const MOST_ERRORS = 20;

/**
 * Lets an operation pass that is small enough, valid, and of a kind the schema has.
 * @throws OPERATION_TOO_LARGE, and InvalidOperation with what the schema does not allow.
 */
export function validateOperation(
  { sent, definition }: ReadOperation,
  schema: GraphQLSchema,
  limits: Limits,
): void {
  admitDocument(sent, limits);
  const { operation } = definition;
  if (operation === 'subscription' || !schema.getRootType(operation)) {
    const error = new GraphQLError(`There are no ${operation}s here, only queries.`, {
      nodes: definition,
    });
    throw new InvalidOperation('GRAPHQL_VALIDATION_FAILED', [error]);
  }
  const errors = validate(schema, sent, specifiedRules, { maxErrors: MOST_ERRORS });
  if (errors.length > 0) throw new InvalidOperation('GRAPHQL_VALIDATION_FAILED', errors);
}

import { specifiedRules, validate, type GraphQLSchema } from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { admitDocument } from '../admission/admitDocument.ts';
import type { Limits } from '../limits.ts';
import { InvalidOperation } from './invalidOperation.ts';
import type { ReadOperation } from './readOperation.ts';
import { reservedAliases } from './reservedAliases.ts';

/** More than this are not listed: the answer must not grow with the mistake. */
const MOST_ERRORS = 20;

const RULES = [...specifiedRules, reservedAliases];

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
    const error = catalogued('GRAPHQL_VALIDATION_FAILED', {}, { nodes: [definition] });
    throw new InvalidOperation('GRAPHQL_VALIDATION_FAILED', [error]);
  }
  const errors = validate(schema, sent, RULES, { maxErrors: MOST_ERRORS });
  if (errors.length > 0) throw new InvalidOperation('GRAPHQL_VALIDATION_FAILED', errors);
}

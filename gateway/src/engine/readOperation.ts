import { createHash } from 'node:crypto';
import {
  getOperationAST,
  GraphQLError,
  separateOperations,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { parseWithin } from '../admission/parseWithin.ts';
import { InvalidOperation } from './invalidOperation.ts';
import { normalForm } from './normalForm.ts';

/** An operation as it was sent: parsed, and nothing more. */
export interface ReadOperation {
  /** Everything that was sent, which is what is admitted and validated. */
  readonly sent: DocumentNode;
  /** The operation with the fragments it uses; the same as `sent` when that holds no other. */
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly name: string | undefined;
  readonly id: string;
  /** `sent` with its tokens a space apart. */
  readonly normal: string;
}

function parsed(text: string, tokens: number): DocumentNode {
  try {
    return parseWithin(text, tokens);
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) throw error;
    throw new InvalidOperation('GRAPHQL_PARSE_FAILED', [error]);
  }
}

function alone(sent: DocumentNode, name: string | undefined): DocumentNode {
  const isAlone = sent.definitions.every(
    (each) => each.kind !== 'OperationDefinition' || each.name?.value === name,
  );
  return isAlone ? sent : (separateOperations(sent)[name ?? ''] ?? sent);
}

/**
 * Reads a text and finds the operation in it.
 * @param tokens the most that a document may have.
 * @throws InvalidOperation on a syntax error, OPERATION_TOO_LARGE, OPERATION_RESOLUTION_FAILURE.
 */
export function readOperation(
  text: string,
  operationName: string | undefined,
  tokens: number,
): ReadOperation {
  const sent = parsed(text, tokens);
  const definition = getOperationAST(sent, operationName);
  if (!definition) throw catalogued('OPERATION_RESOLUTION_FAILURE', {}, { wholeRequest: true });
  const name = definition.name?.value;
  const normal = normalForm(sent);
  const id = createHash('sha256')
    .update(`${name ?? ''}\n${normal}`)
    .digest('hex');
  return { sent, document: alone(sent, name), definition, name, id, normal };
}

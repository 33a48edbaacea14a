import { answerOperation } from '../engine/answerOperation.ts';
import { coerceVariables } from '../engine/coerceVariables.ts';
import type { SavedOperations } from '../savedOperations.ts';
import type { Graph } from './graph.ts';

/** An agency that does not answer is no fault of the supergraph; an answer that does not fit it is. */
const FAULTS: readonly string[] = [
  'AGENCY_ANSWER_INVALID',
  'INTERNAL_SERVER_ERROR',
  'BAD_USER_INPUT',
];

/**
 * Asks a graph every saved operation once, as the public, before anybody else may.
 * @throws an Error that names the first operation that cannot be planned or whose answer does not fit the supergraph.
 */
export async function smokeTest(graph: Graph, saved: SavedOperations): Promise<void> {
  for (const [name, text] of saved) {
    const codes = await codesOf(graph, text).catch((error: unknown) => {
      throw new Error(`the saved operation ${name} does not run: ${(error as Error).message}`);
    });
    const fault = codes.find((code) => FAULTS.includes(code));
    if (fault !== undefined) throw new Error(`the saved operation ${name} answers ${fault}`);
  }
}

async function codesOf(graph: Graph, text: string): Promise<readonly string[]> {
  const { ask } = graph;
  const { operations, supergraph } = graph.engine;
  const operation = await operations.prepare(text, undefined);
  const variables = coerceVariables(operation, supergraph.apiSchema, {});
  const { errors } = await answerOperation(operation, {
    variables,
    ask,
    scope: graph.scope('PUBLIC'),
    apiSchema: supergraph.apiSchema,
  });
  return errors.map(({ extensions }) => String(extensions['code']));
}

import { admitVariables } from '../admission/admitVariables.ts';
import type { Visit } from '../admission/callers.ts';
import { coerceVariables } from '../engine/coerceVariables.ts';
import { InvalidOperation } from '../engine/invalidOperation.ts';
import type { Operation } from '../engine/operation.ts';
import type { Graph } from '../lifecycle/graph.ts';
import type { Limits } from '../limits.ts';
import type { GraphqlParams } from './graphqlParams.ts';

/** What an operation costs that is not known yet, beside its own cost: parsing, validating and planning it. */
const UNKNOWN_COST = 1_000;

/** An operation that may be run, with the variables it is run with. */
export interface AdmittedOperation {
  readonly operation: Operation;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What admission holds a request against. */
export interface Admission {
  readonly graph: Graph;
  readonly limits: Limits;
  readonly visit: Visit;
}

/**
 * Holds a request against the limits and the schema. Undefined when it is within the limits and yet cannot run: the server
 * library then says what is wrong with it.
 * @throws OPERATION_TOO_LARGE, TOO_MANY_REQUESTS, GATEWAY_BUSY
 */
export async function admit(
  { query, operationName, variables: given }: GraphqlParams,
  { graph, limits, visit }: Admission,
): Promise<AdmittedOperation | undefined> {
  const { operations, supergraph } = graph.engine;
  admitVariables(given, limits);
  try {
    let operation = operations.known(query, operationName);
    if (!operation) {
      visit.pay(UNKNOWN_COST);
      operation = await operations.prepare(query, operationName);
    }
    return { operation, variables: coerceVariables(operation, supergraph.apiSchema, given) };
  } catch (error) {
    if (error instanceof InvalidOperation) return undefined;
    throw error;
  }
}

import { admitVariables } from '../admission/admitVariables.ts';
import type { Visit } from '../admission/callers.ts';
import type { Turn } from '../admission/turns.ts';
import { coerceVariables } from '../engine/coerceVariables.ts';
import type { Operation } from '../engine/operation.ts';
import type { Graph } from '../lifecycle/graph.ts';
import type { Limits } from '../limits.ts';
import type { GraphqlParams } from './graphqlParams.ts';

/** What an operation costs that is not known yet, beside its own cost: parsing, validating and planning it. */
const UNKNOWN_COST = 1_000;

/** A text of so many characters is as much work, unknown, as the largest operation is to answer. */
const LONG_TEXT = 10_000;

/** So many characters of variables cost one: wrong ones are quoted and compared, which takes longer than to take right ones. */
const CHARACTERS_AT_ONE = 10;

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
  readonly turn: Turn;
}

/**
 * Holds a request against the limits and the schema.
 * @throws InvalidOperation when it is within the limits and yet cannot run; OPERATION_TOO_LARGE, TOO_MANY_REQUESTS,
 *   GATEWAY_BUSY
 */
export async function admit(
  params: GraphqlParams,
  { graph, limits, visit, turn }: Admission,
): Promise<AdmittedOperation> {
  const { query, operationName, variables: given } = params;
  const { operations, supergraph } = graph.engine;
  admitVariables(given, limits);
  let operation = operations.known(query, operationName);
  if (!operation) {
    visit.pay(UNKNOWN_COST);
    const work = limits.cost * Math.min(1, query.length / LONG_TEXT);
    const before = () => turn.take('prepare', work);
    operation = await operations.prepare(query, operationName, before).finally(() => turn.give());
  }
  visit.pay(1 + Math.floor(JSON.stringify(given).length / CHARACTERS_AT_ONE));
  return { operation, variables: coerceVariables(operation, supergraph.apiSchema, given) };
}

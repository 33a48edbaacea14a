import type { Turn } from '../admission/turns.ts';
import type { Operation } from '../engine/operation.ts';
import type { Operations } from '../engine/operations.ts';
import type { GraphqlParams } from './graphqlParams.ts';

/** Operations on their way to being known, by how they are spelled. */
const underWay = new WeakMap<Operations, Map<string, Promise<Operation>>>();

function underWayIn(operations: Operations): Map<string, Promise<Operation>> {
  const all = underWay.get(operations) ?? new Map<string, Promise<Operation>>();
  underWay.set(operations, all);
  return all;
}

/**
 * Prepares an operation that is not known, in a turn with nothing else of weight beside it. Who asks for the same meanwhile
 * waits for it and needs no turn: after a start, all dashboards ask for the same operations at once.
 * @param work what the turn costs.
 * @throws as `Operations.prepare`, and GATEWAY_BUSY.
 */
export function prepareInTurn(
  operations: Operations,
  { query, operationName }: GraphqlParams,
  { turn, work }: { readonly turn: Turn; readonly work: number },
): Promise<Operation> {
  const all = underWayIn(operations);
  const spelling = `${operationName ?? ''}\n${query}`;
  const other = all.get(spelling);
  if (other) return other;
  const prepared = turn
    .take(work)
    .then(() => operations.prepare(query, operationName))
    .finally(() => all.delete(spelling));
  all.set(spelling, prepared);
  return prepared;
}

import { print } from 'graphql';
import { admitCost } from '../admission/admitCost.ts';
import { operationCost } from '../admission/operationCost.ts';
import type { Costs } from '../admission/costs.ts';
import { fragmentsIn } from '../admission/definitions.ts';
import { tooLarge } from '../admission/tooLarge.ts';
import type { Limits } from '../limits.ts';
import { agencyCode } from '../agencies/agency.ts';
import { compileCompletion } from './completion/compileCompletion.ts';
import type { Operation } from './operation.ts';
import type { Owners } from './owners.ts';
import { compilePlan, type CompiledPlan } from './plan/compilePlan.ts';
import type { PossibleTypes } from './plan/possibleTypes.ts';
import type { Planner } from './planner/planner.ts';
import type { ReadOperation } from './readOperation.ts';
import { splitOperation } from './splitOperation.ts';
import type { Supergraph } from './supergraph.ts';
import { withoutLocations } from './withoutLocations.ts';

/** What operations are prepared with. */
export interface Preparing {
  readonly supergraph: Supergraph;
  readonly planner: Planner;
  readonly owners: Owners;
  readonly costs: Costs;
  readonly possibleTypes: PossibleTypes;
  readonly limits: Limits;
}

function admitFetches(fetches: number, limits: Limits): void {
  if (fetches > limits.fetches) throw tooLarge(fetches, 'requests to agencies', limits.fetches);
}

async function planOf(
  { planner, limits, possibleTypes }: Preparing,
  text: string,
  name: string | undefined,
): Promise<CompiledPlan> {
  const plan = compilePlan(await planner.plan(text, name), possibleTypes);
  admitFetches(plan.fetches, limits);
  return plan;
}

/**
 * Plans and compiles a valid operation.
 * @throws what the planner throws, and OPERATION_TOO_LARGE when it costs too much or takes too many requests.
 */
export async function prepareOperation(
  preparing: Preparing,
  { sent, document, definition, name, id, normal }: ReadOperation,
): Promise<Operation> {
  const { owners, costs, limits } = preparing;
  const { apiSchema: schema } = preparing.supergraph;
  const fragments = fragmentsIn(withoutLocations(document));
  const cost = operationCost(definition, { schema, costs, fragments });
  admitCost(cost, limits);
  const { introspection, data } = splitOperation(document, definition, fragments);
  // Most are planned as they were sent.
  const text = data && (data === sent ? normal : print(data));
  const plan = text === undefined ? undefined : await planOf(preparing, text, name);
  const scope = { schema, owners, agencyOf: agencyCode };
  return {
    name,
    id,
    document,
    definition,
    fragments,
    cost,
    plan,
    complete: compileCompletion(document, definition, scope),
    introspection,
  };
}

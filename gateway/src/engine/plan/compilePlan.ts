import type { FlattenNodePathSegment, QueryPlan } from '@graphql-hive/router-query-planner';
import { compileNode } from './compileNode.ts';
import { nodesIn, type WorkingNode } from './nodesIn.ts';
import { PlacedErrors } from './placedErrors.ts';
import type { PossibleTypes } from './possibleTypes.ts';
import type { MergedAnswer, PlanRequest, RunNode, RunState } from './runState.ts';

export type { MergedAnswer, PlanRequest } from './runState.ts';

/** A query plan of which everything that needs no request is worked out. */
export interface CompiledPlan {
  /** Services the plan asks, by name, each once, sorted. */
  readonly services: readonly string[];
  /** Requests to agencies the plan takes at most. */
  readonly fetches: number;
  /** Asks the agencies and merges what they answer. Never rejects on an agency's account. */
  run(request: PlanRequest): Promise<MergedAnswer>;
}

function pathsOf(node: WorkingNode): readonly (readonly FlattenNodePathSegment[])[] {
  if (node.kind === 'Flatten') return [node.path];
  return node.kind === 'BatchFetch' ? node.entityBatch.aliases.flatMap(({ paths }) => paths) : [];
}

function hasTypeCondition(path: readonly FlattenNodePathSegment[]): boolean {
  return path.some((segment) => segment !== '@' && 'TypeCondition' in segment);
}

function runner(run: RunNode | undefined): CompiledPlan['run'] {
  return async (request) => {
    const state: RunState = { request, data: {}, errors: new PlacedErrors() };
    await run?.(state);
    const { all, cut } = state.errors;
    return { data: state.data, errors: all, ...(cut && { isCut: true }) };
  };
}

/**
 * Compiles a plan of the query planner.
 * @param possible the possible types of the supergraph that the plan was made for.
 * @throws an Error on a plan of a subscription, or one with `@defer`.
 */
export function compilePlan(plan: QueryPlan, possible: PossibleTypes): CompiledPlan {
  const nodes = nodesIn(plan.node);
  const services = nodes.flatMap((node) => (node.kind === 'Flatten' ? [] : [node.serviceName]));
  const mayShare = !nodes.flatMap(pathsOf).some(hasTypeCondition);
  return {
    services: [...new Set(services)].toSorted(),
    fetches: services.length,
    run: runner(plan.node && compileNode(plan.node, { possible, mayShare })),
  };
}

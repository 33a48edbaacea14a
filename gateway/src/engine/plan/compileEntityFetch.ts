import { collectTargets, type Representations } from './collectTargets.ts';
import { placeEntityErrors } from './entityErrors.ts';
import { compileEntityPart, type EntityPart, type EntityPartPlan } from './entityPart.ts';
import { explainedGaps, NOTHING_EXPLAINED } from './explainedGaps.ts';
import { closeGaps } from './gaps.ts';
import { giveEntities } from './giveEntities.ts';
import type { PlanTypes } from './planTypes.ts';
import { compileBody, type AgencyOperation } from './requestBody.ts';
import type { RunNode, RunState } from './runState.ts';

/** One request for entities, with one or several `_entities` fields. */
export interface EntityFetchPlan extends AgencyOperation {
  readonly serviceName: string;
  readonly parts: readonly EntityPartPlan[];
}

function collect(parts: readonly EntityPart[], state: RunState) {
  const sent = new Map<string, Representations>();
  // Found for all parts before any is closed, as two parts may have the same targets.
  const explained = parts.map((part) =>
    state.errors.all.length === 0 ? NOTHING_EXPLAINED : explainedGaps(part, state),
  );
  for (const { gaps } of explained) closeGaps(state, gaps);
  const collected = parts.map((part, index) => {
    const own = sent.get(part.variable) ?? { texts: [], places: new Map<string, number>() };
    sent.set(part.variable, own);
    const except = explained[index]?.objects ?? new Map();
    return collectTargets(part, own, { state, except });
  });
  const representations = [...sent].map(([variable, { texts }]) => ({ variable, texts }));
  return { collected, representations };
}

/** A fetch that completes objects which earlier fetches have found. Without any of them nothing is asked. */
export function compileEntityFetch(plan: EntityFetchPlan, types: PlanTypes): RunNode {
  const { serviceName } = plan;
  const parts = plan.parts.map((part) => compileEntityPart(part, plan.operation, types.possible));
  const writeBody = compileBody(plan);
  return (state) => {
    const { collected, representations } = collect(parts, state);
    if (representations.every(({ texts }) => texts.length === 0)) return undefined;
    const { ask, scope, variables } = state.request;
    const body = writeBody(variables, representations);
    return ask(serviceName, { body, scope }).then((answer) => {
      for (const each of collected)
        giveEntities(answer.data?.[each.part.alias], each, types.mayShare);
      if (answer.errors.length > 0) placeEntityErrors(state, answer, collected);
    });
  };
}

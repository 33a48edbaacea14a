import type {
  FlattenNodePathSegment,
  FetchRewrite,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import { entityKeys, hasConditions, type AskedKeys } from './askedKeys.ts';
import { bareKeysIn, type BareKeys } from './bareKeys.ts';
import type { PossibleTypes } from './possibleTypes.ts';
import { compileRepresentation, type WriteRepresentation } from './representations.ts';
import { requiredTree, type RequiredTree } from './requiredTree.ts';
import { compileRewrites, rewritesOf, type Rewrite } from './rewrites.ts';
import { compileWalk, stepsOf, type Step, type WalkTargets } from './targets.ts';

/** One `_entities` field of a request, as the plan describes it. */
export interface EntityPartPlan {
  readonly alias: string;
  readonly variable: string;
  readonly paths: readonly (readonly FlattenNodePathSegment[])[];
  readonly requires: readonly RequiresSelection[];
  readonly inputRewrites?: readonly FetchRewrite[] | undefined;
  readonly outputRewrites?: readonly FetchRewrite[] | undefined;
}

/** One `_entities` field of a request, compiled. */
export interface EntityPart {
  readonly alias: string;
  readonly variable: string;
  readonly write: WriteRepresentation;
  /** There when the representation is these values and nothing else. */
  readonly bareKeys: BareKeys | undefined;
  readonly required: RequiredTree;
  readonly asked: AskedKeys;
  readonly routes: readonly { readonly steps: readonly Step[]; readonly walk: WalkTargets }[];
  /** Output rewrites from the entity on. */
  readonly rewrites: readonly Rewrite[];
  readonly rewrite: ((entities: unknown) => void) | undefined;
}

/** The planner writes an output path from the root of the answer; here it begins at the entity. */
function fromEntity(alias: string, rewrite: Rewrite): Rewrite {
  const [head, ...path] = rewrite.path;
  const isAlias = head !== undefined && 'Key' in head && ['_entities', alias].includes(head.Key);
  return isAlias ? { ...rewrite, path } : rewrite;
}

/** Compiles what one `_entities` field needs: its targets, their representations, and what is asked of them. */
export function compileEntityPart(
  plan: EntityPartPlan,
  operation: string,
  possible: PossibleTypes,
): EntityPart {
  const { alias, variable, requires } = plan;
  const rewrites = rewritesOf(plan.outputRewrites).map((each) => fromEntity(alias, each));
  const reading = { possible, rewrites: rewritesOf(plan.inputRewrites) };
  const routes = plan.paths.map((path) => {
    const steps = stepsOf(path, possible);
    return { steps, walk: compileWalk(steps) };
  });
  return {
    alias,
    variable,
    routes,
    rewrites,
    rewrite: compileRewrites(rewrites, possible),
    write: compileRepresentation(requires, { ...reading, mayLack: hasConditions(operation) }),
    bareKeys: bareKeysIn(requires, reading),
    required: requiredTree(requires),
    asked: entityKeys(operation, alias, possible),
  };
}

import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import type { Json } from '../askAgency.ts';
import { isObject } from '../../isObject.ts';
import { fitting, type PossibleTypes } from './possibleTypes.ts';

/** One step on the way from the root of the data to the objects that a fetch completes. */
export type Step =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'items' }
  | { readonly kind: 'types'; readonly names: ReadonlySet<string> };

/** Visits every target of a path, in the order of the data. */
export type WalkTargets = (value: unknown, visit: (target: Json) => void) => void;

/** The steps of a plan's flatten path. */
export function stepsOf(
  path: readonly FlattenNodePathSegment[],
  possible: PossibleTypes,
): readonly Step[] {
  return path.map((segment): Step => {
    if (segment === '@') return { kind: 'items' };
    if ('Field' in segment) return { kind: 'field', name: segment.Field };
    return { kind: 'types', names: fitting(segment.TypeCondition, possible) };
  });
}

/** Whether an object passes a type condition. One without `__typename` does: its type is what the schema says. */
export function passes(names: ReadonlySet<string>, { __typename: name }: Json): boolean {
  return typeof name !== 'string' || names.has(name);
}

const visitObject: WalkTargets = (value, visit) => {
  if (isObject(value)) visit(value);
};

/** The planner writes one step for lists of lists too, so that every list is walked as deep as lists go. */
function throughItems(next: WalkTargets): WalkTargets {
  const walk: WalkTargets = (value, visit) => {
    if (!Array.isArray(value)) return;
    for (const item of value) (Array.isArray(item) ? walk : next)(item, visit);
  };
  return walk;
}

function before(step: Step, next: WalkTargets): WalkTargets {
  if (step.kind === 'field') {
    const { name } = step;
    return (value, visit) => {
      if (isObject(value)) next(value[name], visit);
    };
  }
  if (step.kind === 'items') return throughItems(next);
  return (value, visit) => {
    if (isObject(value) && passes(step.names, value)) next(value, visit);
  };
}

/** The walk along the steps. Whatever is not of the shape that a step expects has no targets. */
export function compileWalk(steps: readonly Step[]): WalkTargets {
  return steps.reduceRight<WalkTargets>((next, step) => before(step, next), visitObject);
}

import type { GraphQLError } from 'graphql';
import type { Json } from '../askAgency.ts';
import type { EntityPart } from './entityPart.ts';
import type { Gap } from './gaps.ts';
import { isRequired, lacks } from './requiredTree.ts';
import type { PlacedErrors } from './placedErrors.ts';
import type { RunState } from './runState.ts';
import { typeOf } from './typeOf.ts';
import { targetPaths, type Path, type TargetPaths } from './targetPaths.ts';

/** The objects that an agency cannot be asked about, because of an earlier error, and what is missing of them therefore. */
export interface Explained {
  readonly gaps: readonly Gap[];
  /** The error that explains each object. */
  readonly objects: ReadonlyMap<Json, GraphQLError>;
}

/** Nothing has failed so far. */
export const NOTHING_EXPLAINED: Explained = { gaps: [], objects: new Map() };

function keyOf(path: Path): string {
  return path.join('\n');
}

/** The targets of one route by their paths, and how long those are: in lists of lists one longer than another. */
function byPath(found: TargetPaths) {
  const targets = new Map<string, Json>();
  const lengths = new Set<number>();
  for (const [target, paths] of found)
    for (const path of paths) {
      targets.set(keyOf(path), target);
      lengths.add(path.length);
    }
  return { targets, lengths };
}

/** The first error for each target that stands at something the target must have to be asked about. */
function explain(found: TargetPaths, part: EntityPart, { all, cut }: PlacedErrors) {
  const { targets, lengths } = byPath(found);
  const objects = new Map<Json, GraphQLError>();
  const note = (error: GraphQLError, path: Path, length: number) => {
    if (!isRequired(part.required, path.slice(length))) return;
    const target = targets.get(keyOf(path.slice(0, length)));
    if (target !== undefined && !objects.has(target)) objects.set(target, error);
  };
  for (const error of all) for (const length of lengths) note(error, error.path ?? [], length);
  if (cut === undefined) return objects;
  for (const target of found.keys())
    if (!objects.has(target) && lacks(target, part.required)) objects.set(target, cut);
  return objects;
}

/**
 * Finds the targets of a part whose required values an earlier error has cost. A null that stands for a failure must not
 * be sent as a value: the agency would work out its answer from it.
 */
export function explainedGaps(part: EntityPart, state: RunState): Explained {
  const { variables } = state.request;
  const gaps: Gap[] = [];
  const all = new Map<Json, GraphQLError>();
  for (const { steps } of part.routes) {
    const found = targetPaths(state.data, steps);
    for (const [target, error] of explain(found, part, state.errors)) {
      all.set(target, error);
      const keys = part.asked(typeOf(target), variables);
      const missing = keys.filter((key) => target[key] === undefined);
      gaps.push(...missing.map((key) => ({ target, key, error, paths: found.get(target) ?? [] })));
    }
  }
  return { gaps, objects: all };
}

import type { GraphQLError } from 'graphql';
import type { AgencyAnswer, Json } from '../askAgency.ts';
import type { PartTargets } from './collectTargets.ts';
import { eachOnce } from './eachOnce.ts';
import { closeGaps, type Gap } from './gaps.ts';
import { typeOf } from './typeOf.ts';
import { renamedPath } from './rewrites.ts';
import type { RunState } from './runState.ts';
import { targetPaths, type Path } from './targetPaths.ts';

/** An error of one entity, with its place in the entity. */
interface Located {
  readonly error: GraphQLError;
  readonly rest: Path;
}

/** The errors of one entity, which may be given to thousands of targets, and the keys of it that they name. */
interface Own {
  readonly errors: Located[];
  readonly named: Set<string | number | undefined>;
}

type ByPlace = Map<number, Own>;

/** The errors by the entity that their path names; the others are left over. */
function sort(errors: readonly GraphQLError[], parts: readonly PartTargets[]) {
  const located = new Map<PartTargets, ByPlace>(parts.map((each) => [each, new Map()]));
  const others: GraphQLError[] = [];
  for (const error of errors) {
    const [alias, index, ...rest] = error.path ?? [];
    const of = parts.find(({ part }) => part.alias === alias);
    if (of === undefined || !isPlaceIn(of, index)) others.push(error);
    else addTo(located.get(of), index, { error, rest: renamedPath(rest, of.part.rewrites) });
  }
  return { located, others };
}

function isPlaceIn({ sent }: PartTargets, index: unknown): index is number {
  return typeof index === 'number' && sent.texts[index] !== undefined;
}

function addTo(byPlace: ByPlace | undefined, index: number, located: Located): void {
  const own = byPlace?.get(index) ?? { errors: [], named: new Set() };
  own.errors.push(located);
  own.named.add(located.rest[0]);
  byPlace?.set(index, own);
}

const NO_ERRORS: Own = { errors: [], named: new Set() };

interface Target {
  readonly target: Json;
  readonly paths: readonly Path[];
  readonly own: Own;
  readonly keys: readonly string[];
}

function targetsOf(
  state: RunState,
  each: PartTargets,
  located: ReadonlyMap<PartTargets, ByPlace>,
): Target[] {
  const keysOf = new Map<string | undefined, readonly string[]>();
  const asked = (type: string | undefined) => {
    const keys = keysOf.get(type) ?? each.part.asked(type, state.request.variables);
    keysOf.set(type, keys);
    return keys;
  };
  return each.part.routes.flatMap(({ steps }, index) => {
    const { targets = [], places = [] } = each.routes[index] ?? {};
    const byTarget = new Map(targets.map((target, at) => [target, places[at] ?? 0]));
    const paths = targetPaths(state.data, steps);
    return [...byTarget].map(([target, place]) => ({
      target,
      paths: paths.get(target) ?? [],
      own: located.get(each)?.get(place) ?? NO_ERRORS,
      keys: asked(typeOf(target)),
    }));
  });
}

function gapsOf({ target, paths, own, keys }: Target, whole: GraphQLError | undefined): Gap[] {
  const error = own.errors[0]?.error ?? whole;
  if (error === undefined) return [];
  return keys
    .filter((key) => target[key] === undefined && !own.named.has(key))
    .map((key) => ({ target, key, paths, error }));
}

/** Adds the errors of a target at their own places; one that names no place in it stands at its gaps, or at the target itself. */
function addOwn({ errors }: RunState, { own, paths }: Target, hasGaps: boolean): void {
  for (const { error, rest } of own.errors)
    if (rest.length > 0 || !hasGaps) errors.add(error, paths, rest);
}

/** Adds the errors of all targets. Once there are too many those of an entity are looked at once, however many share it. */
function addAll(state: RunState, targets: readonly Target[], gaps: readonly Gap[][]): void {
  const others = new Set<Own>();
  targets.forEach((target, index) => {
    if (state.errors.cut) others.add(target.own);
    else addOwn(state, target, (gaps[index]?.length ?? 0) > 0);
  });
  for (const own of others) for (const { error } of own.errors) state.errors.addUnplaced(error);
}

/**
 * Puts the errors of an entity fetch where they belong: those of an entity at every target that it is given to. What an
 * entity with errors leaves out, and what has not come at all, is null with an error at each place.
 */
export function placeEntityErrors(
  state: RunState,
  { data, errors: sent }: AgencyAnswer,
  parts: readonly PartTargets[],
): void {
  const errors = eachOnce(sent);
  const { located, others } = sort(errors, parts);
  const [pathless] = others;
  // Without any data everything is missing, whatever the errors name.
  const whole = pathless ?? (data === null ? errors[0] : undefined);
  const targets = parts.flatMap((each) => targetsOf(state, each, located));
  const gaps = targets.map((target) => gapsOf(target, whole));
  addAll(state, targets, gaps);
  closeGaps(state, gaps.flat());
  if (pathless && gaps.every(({ length }) => length === 0)) state.errors.addUnplaced(pathless);
}

import type { GraphQLError } from 'graphql';
import { relocated } from '@alianza/kit/errors/relocated';
import type { AgencyAnswer, Json } from '../askAgency.ts';
import type { PartTargets } from './collectTargets.ts';
import { closeGaps, type Gap } from './gaps.ts';
import { typeOf } from './json.ts';
import { renamedPath } from './rewrites.ts';
import type { RunState } from './runState.ts';
import { targetPaths, type Path } from './targetPaths.ts';

/** An error of one entity, with its place in the entity. */
interface Located {
  readonly error: GraphQLError;
  readonly rest: Path;
}

type ByPlace = Map<number, Located[]>;

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
  const known = byPlace?.get(index);
  if (known) known.push(located);
  else byPlace?.set(index, [located]);
}

interface Target {
  readonly target: Json;
  readonly paths: readonly Path[];
  readonly own: readonly Located[];
  readonly keys: readonly string[];
}

function targetsOf(
  state: RunState,
  each: PartTargets,
  located: ReadonlyMap<PartTargets, ByPlace>,
): Target[] {
  return each.part.routes.flatMap(({ steps }, index) => {
    const { targets = [], places = [] } = each.routes[index] ?? {};
    const byTarget = new Map(targets.map((target, at) => [target, places[at] ?? 0]));
    const paths = targetPaths(state.data, steps);
    return [...byTarget].map(([target, place]) => ({
      target,
      paths: paths.get(target) ?? [],
      own: located.get(each)?.get(place) ?? [],
      keys: each.part.asked(typeOf(target), state.request.variables),
    }));
  });
}

function gapsOf({ target, paths, own, keys }: Target, whole: GraphQLError | undefined): Gap[] {
  const error = own[0]?.error ?? whole;
  if (error === undefined) return [];
  const named = new Set(own.map(({ rest }) => rest[0]));
  return keys
    .filter((key) => target[key] === undefined && !named.has(key))
    .map((key) => ({ target, key, paths, error }));
}

/** The errors of a target at their own places; one that names no place in it stands at its gaps, or at the target itself. */
function atTheirPlaces({ own, paths }: Target, hasGaps: boolean): GraphQLError[] {
  return own
    .filter(({ rest }) => rest.length > 0 || !hasGaps)
    .flatMap(({ error, rest }) => paths.map((path) => relocated(error, [...path, ...rest])));
}

/**
 * Puts the errors of an entity fetch where they belong: those of an entity at every target that it is given to. What an
 * entity with errors leaves out, and what has not come at all, is null with an error at each place.
 */
export function placeEntityErrors(
  state: RunState,
  answer: AgencyAnswer,
  parts: readonly PartTargets[],
): void {
  const { located, others } = sort(answer.errors, parts);
  const [pathless] = others;
  // Without any data everything is missing, whatever the errors name.
  const whole = pathless ?? (answer.data === null ? answer.errors[0] : undefined);
  const targets = parts.flatMap((each) => targetsOf(state, each, located));
  const gaps = targets.map((target) => gapsOf(target, whole));
  targets.forEach((target, index) => {
    state.errors.push(...atTheirPlaces(target, (gaps[index]?.length ?? 0) > 0));
  });
  closeGaps(state, gaps.flat());
  if (pathless && gaps.every(({ length }) => length === 0))
    state.errors.push(relocated(pathless, []));
}

import type { PartTargets, RouteTargets } from './collectTargets.ts';
import { isObject } from '../../isObject.ts';
import { copyOf, mergeInto } from './merge.ts';

const NOBODY_YET = -1;

interface Giving {
  readonly entities: readonly unknown[];
  /** By representation: the route that has the entity itself, and not a copy. */
  readonly holders: Int32Array;
  readonly mayShare: boolean;
}

/**
 * Gives each target the entity of its representation. The first gets the entity itself. Another target of the same path
 * shares it where `mayShare`: whatever is merged into one later is merged into the other too, since no path of the plan
 * tells them apart. Any other target gets a copy: the rest of the plan may put different values under the same key there.
 * What is no list, too short or no object gives nothing.
 */
export function giveEntities(
  entities: unknown,
  { part, routes, sent }: PartTargets,
  mayShare: boolean,
): void {
  if (!Array.isArray(entities)) return;
  part.rewrite?.(entities);
  const holders = new Int32Array(sent.texts.length).fill(NOBODY_YET);
  routes.forEach((route, index) => giveRoute(route, index, { entities, holders, mayShare }));
}

function giveRoute({ targets, places }: RouteTargets, route: number, giving: Giving): void {
  const { entities, holders, mayShare } = giving;
  targets.forEach((target, index) => {
    const place = places[index] ?? NOBODY_YET;
    const entity: unknown = entities[place];
    if (!isObject(entity)) return;
    const holder = holders[place];
    const isOwn = holder === NOBODY_YET || (mayShare && holder === route);
    mergeInto(target, isOwn ? entity : copyOf(entity));
    if (holder === NOBODY_YET) holders[place] = route;
  });
}

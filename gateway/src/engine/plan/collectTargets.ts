import type { Json } from '../askAgency.ts';
import type { EntityPart } from './entityPart.ts';
import type { RunState } from './runState.ts';

/** The representations of one variable, each once. */
export interface Representations {
  readonly texts: string[];
  readonly places: Map<string, number>;
}

/** The targets of one path, and beside each the index of its representation. */
export interface RouteTargets {
  readonly targets: Json[];
  readonly places: number[];
}

/** The targets of one `_entities` field, path by path. */
export interface PartTargets {
  readonly part: EntityPart;
  readonly routes: readonly RouteTargets[];
  /** How many representations were sent. */
  readonly sent: Representations;
}

/** Finds the targets of a part and adds their representations to those of its variable, leaving out the objects in `except`. */
export function collectTargets(
  part: EntityPart,
  sent: Representations,
  { state, except }: { readonly state: RunState; readonly except: ReadonlyMap<Json, unknown> },
): PartTargets {
  const { variables } = state.request;
  const routes = part.routes.map(({ walk }): RouteTargets => {
    const targets: Json[] = [];
    const places: number[] = [];
    walk(state.data, (target) => {
      const text = except.has(target) ? undefined : part.write(target, variables);
      if (text === undefined) return;
      targets.push(target);
      places.push(placeOf(text, sent));
    });
    return { targets, places };
  });
  return { part, routes, sent };
}

function placeOf(text: string, { texts, places }: Representations): number {
  const known = places.get(text);
  if (known !== undefined) return known;
  places.set(text, texts.length);
  return texts.push(text) - 1;
}

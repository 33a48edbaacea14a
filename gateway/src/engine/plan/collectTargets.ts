import type { Json } from '../askAgency.ts';
import { KnownByKeys } from './bareKeys.ts';
import type { EntityPart } from './entityPart.ts';
import type { RunState, Variables } from './runState.ts';

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
  const placeOf = placing(part, sent, state.request.variables);
  const routes = part.routes.map(({ walk }): RouteTargets => {
    const targets: Json[] = [];
    const places: number[] = [];
    walk(state.data, (target) => {
      const place = except.has(target) ? undefined : placeOf(target);
      if (place === undefined) return;
      targets.push(target);
      places.push(place);
    });
    return { targets, places };
  });
  return { part, routes, sent };
}

/** Gives the index of a target's representation, which is added when it is new; undefined for one that cannot be asked for. */
function placing({ bareKeys, write }: EntityPart, sent: Representations, variables: Variables) {
  const known = bareKeys && new KnownByKeys(bareKeys);
  return (target: Json): number | undefined => {
    const found = known?.find(target);
    if (found !== undefined) return found;
    const text = write(target, variables);
    if (text === undefined) return undefined;
    const place = placeOfText(text, sent);
    known?.keep(target, place);
    return place;
  };
}

function placeOfText(text: string, { texts, places }: Representations): number {
  const known = places.get(text);
  if (known !== undefined) return known;
  places.set(text, texts.length);
  return texts.push(text) - 1;
}

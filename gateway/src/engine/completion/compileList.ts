import { nothing, unfit, type Completer, type CompleteValue } from './completer.ts';
import type { Place } from './place.ts';

function completeOf(place: Place, itemPlace: Place, { complete }: Completer): CompleteValue {
  return (value, blames) => {
    if (!Array.isArray(value)) return unfit(place, value, blames);
    const { length } = value;
    const list: unknown[] = [];
    for (let index = 0; index < length; index += 1) {
      itemPlace.segment = index;
      const item = complete(value[index], blames);
      if (item === undefined) return nothing(place);
      list.push(item);
    }
    return list;
  };
}

function isIndexOf(segment: string | number, list: unknown): boolean {
  if (typeof segment !== 'number' || !Number.isInteger(segment) || segment < 0) return false;
  return !Array.isArray(list) || segment < list.length;
}

/** A place of lists. @param itemPlace the place of its items, which `item` completes. */
export function compileList(place: Place, itemPlace: Place, item: Completer): Completer {
  return {
    complete: completeOf(place, itemPlace, item),
    below: (segment, list) => (isIndexOf(segment, list) ? item : undefined),
  };
}

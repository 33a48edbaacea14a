import type { Blames } from './blames.ts';
import type { Place } from './place.ts';

/**
 * Completes the values of one place. What goes in is the agencies': `undefined` stands for a key that is missing. What comes
 * out is `undefined` where the schema promises a value and there is none, which takes the parent with it.
 */
export type CompleteValue = (value: unknown, blames: Blames) => unknown;

/** One place of an operation, compiled. */
export interface Completer {
  readonly complete: CompleteValue;
  /** What the operation asked for one step below a value of this place; `undefined` when it did not. */
  readonly below: (segment: string | number, value: unknown) => Completer | undefined;
}

/** What a place holds when it can hold no value: null, or where one is promised nothing. */
export function nothing(place: Place): null | undefined {
  return place.isRequired ? undefined : null;
}

/** What a place holds instead of a value that is none of its type. Null where it may be is no reason for an error. */
export function unfit(place: Place, value: unknown, blames: Blames): null | undefined {
  if (value === null && !place.isRequired) return null;
  blames.blame(place, value);
  return nothing(place);
}

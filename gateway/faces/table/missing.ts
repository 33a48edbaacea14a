import type { GraphQLFormattedError } from 'graphql';
import type { State } from '../states/states.ts';
import type { Steps } from './leaf.ts';

/** Why what stands at a place of the answer is missing; undefined when nothing says that it is. */
export type Missing = (place: Steps) => MissingState | undefined;

/** The states of a figure that did not come. */
export type MissingState = Extract<State, 'UNAVAILABLE' | 'NOT_AUTHORISED'>;

/** Codes of what the caller may not see. */
const FORBIDDEN = ['UNAUTHENTICATED'];

/** What the errors of an answer say of its places. One without a place speaks of every part that is not there. */
export function missingBy(errors: readonly GraphQLFormattedError[]): Missing {
  const exact = new Map<string, MissingState>();
  const around = new Map<string, MissingState>();
  for (const error of errors) {
    const path = error.path ?? [];
    exact.set(nameOf(path), stateOf(error));
    for (let length = path.length; length >= 0; length -= 1)
      around.set(nameOf(path.slice(0, length)), stateOf(error));
  }
  return errors.length === 0 ? () => undefined : (place) => found(place, exact, around);
}

function found(
  place: Steps,
  exact: ReadonlyMap<string, MissingState>,
  around: ReadonlyMap<string, MissingState>,
): MissingState | undefined {
  const inside = around.get(nameOf(place));
  if (inside) return inside;
  for (let length = place.length - 1; length >= 0; length -= 1) {
    const state = exact.get(nameOf(place.slice(0, length)));
    if (state) return state;
  }
  return undefined;
}

function nameOf(path: Steps): string {
  return JSON.stringify(path);
}

function stateOf({ extensions }: GraphQLFormattedError): MissingState {
  return FORBIDDEN.includes(String(extensions?.['code'])) ? 'NOT_AUTHORISED' : 'UNAVAILABLE';
}

import type { GraphQLError } from 'graphql';
import type { Json } from '../askAgency.ts';
import type { RunState } from './runState.ts';
import type { Path } from './targetPaths.ts';

/** A value that was asked for and has not come, and the error that says why. */
export interface Gap {
  readonly target: Json;
  readonly key: string;
  /** Where the target stands; several places when an answer is shared. */
  readonly paths: readonly Path[];
  readonly error: GraphQLError;
}

/** Makes every gap null and gives each of its places the error. Gaps are found before any is closed: targets may be shared. */
export function closeGaps(state: RunState, gaps: readonly Gap[]): void {
  for (const { target, key, paths, error } of gaps) {
    target[key] = null;
    state.errors.add(error, paths, [key]);
  }
}

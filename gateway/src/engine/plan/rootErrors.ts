import type { GraphQLError } from 'graphql';
import type { AgencyAnswer } from '../askAgency.ts';
import { eachOnce } from './eachOnce.ts';
import { closeGaps } from './gaps.ts';
import { renamedPath, type Rewrite } from './rewrites.ts';
import type { RunState } from './runState.ts';

/** What was asked at the root, as the data has it after renaming. */
interface AskedRoot {
  readonly keys: readonly string[];
  readonly rewrites: readonly Rewrite[];
}

function hasPath({ path }: GraphQLError): boolean {
  return path !== undefined && path.length > 0;
}

/** Adds the errors that have a path, and tells which root keys they name. */
function addLocated(
  state: RunState,
  errors: readonly GraphQLError[],
  rewrites: readonly Rewrite[],
): ReadonlySet<unknown> {
  const named = new Set<unknown>();
  for (const error of errors.filter(hasPath)) {
    const path = renamedPath(error.path ?? [], rewrites);
    named.add(path[0]);
    state.errors.add(error, [path], []);
  }
  return named;
}

/**
 * Puts the errors of a root fetch where they belong. Those with a path keep it; the first without one explains every
 * root key that has not come. Without any data every key is missing, whatever the errors name.
 */
export function placeRootErrors(
  state: RunState,
  { data, errors: sent }: AgencyAnswer,
  { keys, rewrites }: AskedRoot,
): void {
  const errors = eachOnce(sent);
  const named = addLocated(state, errors, rewrites);
  const pathless = errors.find((error) => !hasPath(error));
  const whole = pathless ?? (data === null ? errors[0] : undefined);
  if (whole === undefined) return;
  const missing = keys.filter((key) => state.data[key] === undefined);
  const gaps = missing
    .filter((key) => !named.has(key))
    .map((key) => ({ target: state.data, key, paths: [[]], error: whole }));
  closeGaps(state, gaps);
  for (const key of missing) state.data[key] ??= null;
  if (gaps.length === 0 && pathless) state.errors.addUnplaced(pathless);
}

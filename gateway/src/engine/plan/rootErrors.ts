import type { GraphQLError } from 'graphql';
import { relocated } from '@alianza/kit/errors/relocated';
import type { AgencyAnswer } from '../askAgency.ts';
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

/**
 * Puts the errors of a root fetch where they belong. Those with a path keep it; the first without one explains every
 * root key that has not come. Without any data every key is missing, whatever the errors name.
 */
export function placeRootErrors(
  state: RunState,
  { data, errors }: AgencyAnswer,
  { keys, rewrites }: AskedRoot,
): void {
  const located = errors
    .filter(hasPath)
    .map((error) => relocated(error, renamedPath(error.path ?? [], rewrites)));
  state.errors.push(...located);
  const pathless = errors.find((error) => !hasPath(error));
  const whole = pathless ?? (data === null ? errors[0] : undefined);
  if (whole === undefined) return;
  const missing = keys.filter((key) => state.data[key] === undefined);
  const named = new Set(located.map(({ path }) => path?.[0]));
  const gaps = missing
    .filter((key) => !named.has(key))
    .map((key) => ({ target: state.data, key, paths: [[]], error: whole }));
  closeGaps(state, gaps);
  for (const key of missing) state.data[key] ??= null;
  if (gaps.length === 0 && pathless) state.errors.push(relocated(pathless, []));
}

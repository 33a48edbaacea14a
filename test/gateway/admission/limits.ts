import { LIMITS, type Limits } from '../../../gateway/src/limits.ts';

/** The usual limits, but for those given. */
export function usualLimits(others: Partial<Limits> = {}): Limits {
  const usual = Object.entries(LIMITS).map(([name, limit]) => [name, limit.usual]);
  return { ...(Object.fromEntries(usual) as Limits), ...others };
}

/** A limit so high that it does not count. */
const NO_LIMIT = 1_000_000;

/** No limit but the given one, so that a test of it meets no other. */
export function only(one: Partial<Limits>): Limits {
  const none = Object.keys(LIMITS).map((name) => [name, NO_LIMIT]);
  return { ...(Object.fromEntries(none) as Limits), ...one };
}

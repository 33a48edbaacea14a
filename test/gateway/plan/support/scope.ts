import type { RequestScope } from '../../../../gateway/src/requestScope.ts';

/** A public request with all the time it needs. */
export const SCOPE: RequestScope = {
  tier: 'PUBLIC',
  deadlineAt: Number.MAX_SAFE_INTEGER,
  readings: new Map(),
  stale: new Map(),
  along: {},
};

import { catalogued } from '@alianza/kit/errors/catalogued';
import { openCache } from '../../../gateway/src/cache/openCache.ts';
import type { AgencyAnswer, AskAgency } from '../../../gateway/src/engine/askAgency.ts';
import { NOBODY } from '../../../gateway/src/observer.ts';
import type { Reading } from '../../../gateway/src/releases/reading.ts';
import type { RequestScope } from '../../../gateway/src/requestScope.ts';

/** The gateway's clock in these tests. */
export const clock = { at: 0 };

export const CURRENT: Reading = {
  instant: 1,
  digest: 'state 1',
  isCurrent: true,
  currentUntil: 1_000,
  releases: [{ dataset: 'calls', number: 1, digest: 'a' }],
  staleSeconds: 60,
};

export const LATER: Reading = { ...CURRENT, digest: 'state 2', currentUntil: 30_000 };

export function scopeOf(
  reading: Reading | undefined,
  part: Partial<RequestScope> = {},
): RequestScope {
  const readings = new Map(reading ? [['police', reading]] : []);
  return { tier: 'PUBLIC', deadlineAt: 5_000, readings, stale: new Map(), along: {}, ...part };
}

export const AGENCY = { agency: 'POLICE' } as const;
export const silent = (): AgencyAnswer => ({
  data: null,
  errors: [catalogued('AGENCY_UNAVAILABLE', AGENCY, AGENCY)],
});

/** Agencies whose answers the test gives, one after the other; after the last it repeats that one. */
export function kept(...answers: readonly (() => AgencyAnswer | Promise<AgencyAnswer>)[]) {
  clock.at = 0;
  let asked = 0;
  const outcomes: string[] = [];
  const ask: AskAgency = async () => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    return answer ? answer() : silent();
  };
  const cache = openCache({
    limits: { cacheBytes: 1_000_000, redisTimeoutMs: 20 },
    redisUrl: undefined,
    secret: undefined,
    observer: { ...NOBODY, agencyAsked: (_agency, { outcome }) => void outcomes.push(outcome) },
    now: () => clock.at,
  });
  const asking = cache.keeping(ask);
  const of = (scope: RequestScope, body = '{}'): Promise<AgencyAnswer> =>
    asking('police', { body, scope });
  return { of, asked: () => asked, outcomes };
}

export const good =
  (value: unknown = 7) =>
  (): AgencyAnswer => ({ data: { value }, errors: [] });

interface Held {
  readonly come: () => void;
  readonly answer: () => Promise<AgencyAnswer>;
}

/** An answer that comes when the test says so. */
export function held(answer: () => AgencyAnswer): Held {
  let come = (): void => undefined;
  const coming = new Promise<AgencyAnswer>((resolve) => {
    come = () => resolve(answer());
  });
  return { come, answer: () => coming };
}

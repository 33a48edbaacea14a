import type { Tier } from '@alianza/kit/server/tier';

/** How one request to one agency ended. */
export type AgencyOutcome = 'answered' | 'failed' | 'invalid' | 'resting' | 'kept' | 'stale';

/** Who is told what happens, for metrics. Names and codes only: never a document, a variable or a result. */
export interface Observer {
  /** @param operation name of a saved operation, or "other" */
  answered(
    operation: string,
    request: { readonly tier: Tier; readonly ms: number; readonly codes: readonly string[] },
  ): void;
  agencyAsked(
    agency: string,
    request: { readonly ms: number; readonly outcome: AgencyOutcome },
  ): void;
  breaker(agency: string, state: 'closed' | 'open' | 'half-open'): void;
  retried(agency: string): void;
  looked(cache: 'answer' | 'agency' | 'redis', found: boolean): void;
  redis(state: 'up' | 'down'): void;
  refused(rule: string): void;
  planned(ms: number): void;
  feed(agency: string, state: 'current' | 'unverified' | 'regressed'): void;
  reloaded(outcome: 'swapped' | 'refused' | 'rolled-back'): void;
}

/** Tells nobody. */
export const NOBODY: Observer = {
  answered: () => undefined,
  agencyAsked: () => undefined,
  breaker: () => undefined,
  retried: () => undefined,
  looked: () => undefined,
  redis: () => undefined,
  refused: () => undefined,
  planned: () => undefined,
  feed: () => undefined,
  reloaded: () => undefined,
};

/** How many repeats an agency is worth just now. */
export interface RetryBudget {
  /** Counts one request that is sent for the first time. */
  sent(): void;
  /** Takes one repeat out of the budget; false when it is spent. */
  take(): boolean;
}

const SECONDS = 10;
const SHARE = 0.1;
/** What an agency that is seldom asked may have: without it, its one broken connection could never be repeated. */
const LEAST = 3;

interface Second {
  at: number;
  sent: number;
  repeated: number;
}

/**
 * A budget of repeats: at most one in ten of the requests of the last ten seconds, and always three. An agency in trouble
 * thus meets a tenth more requests, not twice as many.
 * @param now milliseconds of a clock that never goes back
 */
export function retryBudget(now: () => number): RetryBudget {
  const ring = Array.from({ length: SECONDS }, (): Second => ({ at: -1, sent: 0, repeated: 0 }));

  function current(): Second {
    const at = Math.floor(now() / 1000);
    const second = ring[at % SECONDS] as Second;
    if (second.at !== at) Object.assign(second, { at, sent: 0, repeated: 0 });
    return second;
  }

  function lately(of: 'sent' | 'repeated'): number {
    const since = Math.floor(now() / 1000) - SECONDS;
    return ring.reduce((sum, second) => (second.at > since ? sum + second[of] : sum), 0);
  }

  return {
    sent() {
      current().sent += 1;
    },
    take() {
      if (lately('repeated') >= Math.max(LEAST, lately('sent') * SHARE)) return false;
      current().repeated += 1;
      return true;
    },
  };
}

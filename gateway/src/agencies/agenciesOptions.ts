import type { Limits } from '../limits.ts';
import type { Observer } from '../observer.ts';

/** What holds for the wires to all agencies. */
export interface AgenciesOptions {
  readonly limits: Pick<
    Limits,
    | 'agencyTimeoutMs'
    | 'agencyAnswerBytes'
    | 'agencyConnections'
    | 'breakerFailures'
    | 'breakerRestMs'
  >;
  /** Signs who reads; without it nobody but the public can be answered. */
  readonly tierSecret?: string | undefined;
  readonly observer: Observer;
  /** Milliseconds of a clock that never goes back; the one that `RequestScope.deadlineAt` is read from. */
  readonly now?: () => number;
}

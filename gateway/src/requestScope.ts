import type { Tier } from '@alianza/kit/server/tier';
import type { Reading, Readings } from './releases/reading.ts';

/** What every part of one request carries. */
export interface RequestScope {
  readonly tier: Tier;
  /** By when every agency must have answered, in milliseconds of `performance.now()`. */
  readonly deadlineAt: number;
  /** The state in which each agency is read, by service name. One request reads one state of each. */
  readonly readings: Readings;
  /** Filled while agencies are asked: those, by service name, of which an earlier answer had to stand in, and its reading. */
  readonly stale: Map<string, Reading>;
  /** Headers that go along to every agency, such as a trace context; nothing of the caller's own. */
  readonly along: Readonly<Record<string, string>>;
}

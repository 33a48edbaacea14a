import type { Limits } from '../limits.ts';
import type { Observer } from '../observer.ts';
import { Operations } from './operations.ts';
import { openPlanner } from './planner/planner.ts';
import type { Supergraph } from './supergraph.ts';

/** One loaded supergraph, and what is known of the operations on it. */
export interface Engine {
  readonly supergraph: Supergraph;
  readonly operations: Operations;
  /** Stops planning. What is known already can still be answered. */
  close(): Promise<void>;
}

/** What an engine is opened with. */
export interface EngineSettings {
  readonly limits: Limits;
  readonly observer: Observer;
}

/** @throws the planner's own error when it cannot plan on the supergraph. */
export async function openEngine(
  supergraph: Supergraph,
  { limits, observer }: EngineSettings,
): Promise<Engine> {
  const planner = await openPlanner(supergraph.sdl, limits, observer);
  return {
    supergraph,
    operations: new Operations({ supergraph, planner }, limits),
    close: () => planner.close(),
  };
}

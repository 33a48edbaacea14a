import type { GraphQLError } from 'graphql';
import type { RequestScope } from '../../requestScope.ts';
import type { AskAgency, Json } from '../askAgency.ts';
import type { PlacedErrors } from './placedErrors.ts';

/** Coerced variables of one operation. One that the caller did not give is not there. */
export type Variables = Readonly<Record<string, unknown>>;

/** What one run of a plan works with. */
export interface PlanRequest {
  readonly variables: Variables;
  readonly ask: AskAgency;
  readonly scope: RequestScope;
}

/** The agencies' answers merged, not yet judged; each error has the response path of the place it explains. */
export interface MergedAnswer {
  readonly data: Json;
  readonly errors: readonly GraphQLError[];
  /** There when not every error is told at its own place: a null without one is then explained by one without a place. */
  readonly isCut?: true;
}

/** One run of a plan while it lasts: nodes merge into `data` and add to `errors`. */
export interface RunState {
  readonly request: PlanRequest;
  readonly data: Json;
  readonly errors: PlacedErrors;
}

/** A node of a plan, ready to run. Nothing is returned when there is nothing to wait for; it rejects only on a fault in here. */
export type RunNode = (state: RunState) => Promise<void> | undefined;

import type { GraphQLError } from 'graphql';
import type { RequestScope } from '../../requestScope.ts';
import type { AskAgency, Json } from '../askAgency.ts';

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
}

/** One run of a plan while it lasts: nodes merge into `data` and add to `errors`. */
export interface RunState {
  readonly request: PlanRequest;
  readonly data: Json;
  readonly errors: GraphQLError[];
}

/** A node of a plan, ready to run. Nothing is returned when there is nothing to wait for; it never rejects. */
export type RunNode = (state: RunState) => Promise<void> | undefined;

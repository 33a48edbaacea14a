import type { GraphQLError } from 'graphql';
import type { RequestScope } from '../requestScope.ts';

export type Json = Record<string, unknown>;

/** One request to one agency. */
export interface AgencyQuestion {
  /** The whole body of the POST, `{"query":…,"variables":…}`: the same question has the same text. */
  readonly body: string;
  readonly scope: RequestScope;
}

/**
 * An answer of the right outer shape; what is in `data` is judged later. An agency that does not answer is
 * `data: null` with one error without a path, which whoever asked puts at each place that is missing.
 */
export interface AgencyAnswer {
  readonly data: Json | null;
  readonly errors: readonly GraphQLError[];
  /** Digest of the code that answered, where the agency names it. */
  readonly code?: string | undefined;
}

/** Asks one agency, by its service name. Never rejects. The data is the caller's to change. */
export type AskAgency = (service: string, question: AgencyQuestion) => Promise<AgencyAnswer>;

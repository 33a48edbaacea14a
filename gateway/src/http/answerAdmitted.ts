import type { GraphQLError } from 'graphql';
import type { Visit } from '../admission/callers.ts';
import type { Turn } from '../admission/turns.ts';
import { answerKey } from '../cache/answerKey.ts';
import { httpCaching } from '../cache/httpCaching.ts';
import type { KeptAnswers } from '../cache/keepAnswers.ts';
import { answerOperation } from '../engine/answerOperation.ts';
import type { Operation } from '../engine/operation.ts';
import type { Graph } from '../lifecycle/graph.ts';
import type { RequestScope } from '../requestScope.ts';

/** An operation that is admitted: what is left is to answer it. */
export interface Admitted {
  readonly graph: Graph;
  readonly operation: Operation;
  /** As coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly scope: RequestScope;
  /** Whether HTTP caches may keep the answer: only a saved operation has an address of its own. */
  readonly isSaved: boolean;
  /** Is charged, but for a kept answer, which costs no more than to be admitted. */
  readonly visit: Visit;
  /** Nothing but a kept answer is given without one. */
  readonly turn: Turn;
}

/** An answer before it is put together. */
export interface Answer {
  /** The serialised `data`. */
  readonly data: Buffer | string;
  readonly errors: readonly GraphQLError[];
  /** The answer's name among the kept ones; undefined when it can have none. */
  readonly key: string | undefined;
}

const NO_SERVICES: readonly string[] = [];

/**
 * Answers an admitted operation: from the kept answers when the agencies are in the state one was given in, else from the
 * agencies. The data is serialised once.
 */
export async function answerAdmitted(admitted: Admitted, kept: KeptAnswers): Promise<Answer> {
  const key = kept.isOn || admitted.isSaved ? keyOf(admitted) : undefined;
  const found = key === undefined ? undefined : await kept.find(key);
  return found ? { data: found, errors: [], key } : asked(admitted, kept, key);
}

/** The headers by which HTTP caches keep the answer, written as a type of media: only a whole one is worth keeping. */
export function cachingOf(
  { isSaved, operation, scope }: Admitted,
  { errors, key }: Answer,
  mediaType: string,
): Readonly<Record<string, string>> {
  if (!isSaved || errors.length > 0) return { 'cache-control': 'no-store' };
  const services = servicesOf(operation);
  return httpCaching({ key, mediaType, services, scope, now: performance.now() });
}

function servicesOf({ plan }: Operation): readonly string[] {
  return plan?.services ?? NO_SERVICES;
}

/** Another supergraph may give the same operation another meaning, so it is part of the name. */
function keyOf({ graph, operation, variables, scope }: Admitted): string | undefined {
  const { tier, readings } = scope;
  const named = `${graph.digest} ${operation.id}`;
  const parts = { operation: named, variables, tier, services: servicesOf(operation), readings };
  return answerKey(parts, performance.now());
}

async function asked(
  { graph, operation, variables, scope: before, visit, turn }: Admitted,
  kept: KeptAnswers,
  key: string | undefined,
): Promise<Answer> {
  visit.pay(operation.cost);
  const waited = await turn.take('ask', operation.cost);
  // The agencies have their whole time, however long others were before it.
  const scope = { ...before, deadlineAt: before.deadlineAt + waited };
  const { ask, engine } = graph;
  const { apiSchema } = engine.supergraph;
  const beforeCompleting = () => turn.take('complete', operation.cost);
  const request = { variables, ask, scope, apiSchema, beforeCompleting };
  const { data, errors } = await answerOperation(operation, request);
  const text = JSON.stringify(data);
  if (key === undefined || errors.length > 0) return { data: text, errors, key };
  const bytes = Buffer.from(text);
  kept.keep(key, { data: bytes, errors, stale: scope.stale });
  return { data: bytes, errors, key };
}

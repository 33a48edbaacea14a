import type { Visit } from '../admission/callers.ts';
import type { Turn } from '../admission/turns.ts';
import { answerKey } from '../cache/answerKey.ts';
import { extensionsOf } from '../cache/currency.ts';
import { httpCaching, isNotModified } from '../cache/httpCaching.ts';
import type { KeptAnswers } from '../cache/keepAnswers.ts';
import { answerOperation } from '../engine/answerOperation.ts';
import type { Operation } from '../engine/operation.ts';
import { formatError } from '../formatError.ts';
import type { Graph } from '../lifecycle/graph.ts';
import type { RequestScope } from '../requestScope.ts';
import type { GraphQLError } from 'graphql';
import type { MediaType } from './mediaType.ts';
import type { Sent } from './send.ts';

/** A request that is admitted: what is left is to answer it. */
export interface Admitted {
  readonly graph: Graph;
  readonly operation: Operation;
  /** As coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly scope: RequestScope;
  readonly mediaType: MediaType;
  /** Whether HTTP caches may keep the answer. */
  readonly isSaved: boolean;
  readonly ifNoneMatch: string | undefined;
  /** Is charged, but for a kept answer, which costs no more than to be admitted. */
  readonly visit: Visit;
  /** Nothing but a kept answer is given without one. */
  readonly turn: Turn;
}

/** An answer before it is put together. */
interface Answer {
  /** The serialised `data`. */
  readonly data: Buffer | string;
  readonly errors: readonly GraphQLError[];
}

/** An answer, and the codes of its errors for log and metrics. */
export interface Answered {
  readonly sent: Sent;
  readonly errors: Answer['errors'];
}

const NO_SERVICES: readonly string[] = [];

/**
 * Answers an admitted operation: from the kept answers when the agencies are in the state one was given in, else from the
 * agencies. The data is serialised once.
 */
export async function answerDirectly(admitted: Admitted, kept: KeptAnswers): Promise<Answered> {
  const key = kept.isOn || admitted.isSaved ? keyOf(admitted) : undefined;
  const found = key === undefined ? undefined : await kept.find(key);
  const answer = found ? { data: found, errors: [] } : await asked(admitted, { kept, key });
  return { sent: sentOf(admitted, answer, key), errors: answer.errors };
}

function servicesOf({ operation }: Admitted): readonly string[] {
  return operation.plan?.services ?? NO_SERVICES;
}

/** Another supergraph may give the same operation another meaning, so it is part of the name. */
function keyOf(admitted: Admitted): string | undefined {
  const { graph, operation, variables, scope } = admitted;
  const { tier, readings } = scope;
  const named = `${graph.digest} ${operation.id}`;
  const parts = { operation: named, variables, tier, services: servicesOf(admitted), readings };
  return answerKey(parts, performance.now());
}

async function asked(
  { graph, operation, variables, scope: before, visit, turn }: Admitted,
  { kept, key }: { readonly kept: KeptAnswers; readonly key: string | undefined },
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
  if (key === undefined || errors.length > 0) return { data: text, errors };
  const bytes = Buffer.from(text);
  kept.keep(key, { data: bytes, errors, stale: scope.stale });
  return { data: bytes, errors };
}

function sentOf(admitted: Admitted, answer: Answer, key: string | undefined): Sent {
  const headers = {
    'content-type': admitted.mediaType,
    ...cachingOf(admitted, answer, key),
  };
  const { etag } = headers as { etag?: string };
  if (isNotModified(admitted.ifNoneMatch, etag)) return { status: 304, headers, body: [] };
  return { status: 200, headers, body: bodyOf(admitted, answer) };
}

function cachingOf(
  admitted: Admitted,
  { errors }: Answer,
  key: string | undefined,
): Record<string, string> {
  // Only a saved operation has an address of its own, and only a whole answer is worth keeping.
  if (!admitted.isSaved || errors.length > 0) return { 'cache-control': 'no-store' };
  const { mediaType, scope } = admitted;
  return httpCaching({
    key,
    mediaType,
    services: servicesOf(admitted),
    scope,
    now: performance.now(),
  });
}

function bodyOf(admitted: Admitted, { data, errors }: Answer): Sent['body'] {
  const { graph, operation, scope } = admitted;
  const extensions = extensionsOf(operation, { tells: graph.tellsReleases, scope });
  const before =
    errors.length > 0 ? `{"errors":${JSON.stringify(errors.map(formatted))},"data":` : '{"data":';
  return [before, data, extensions ? `,"extensions":${JSON.stringify(extensions)}}` : '}'];
}

function formatted(error: GraphQLError) {
  return formatError(error.toJSON());
}

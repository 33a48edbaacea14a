import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLFormattedError } from 'graphql';
import type { Tier } from '@alianza/kit/server/tier';
import { extensionsOf, type AnswerExtensions } from '../../src/cache/currency.ts';
import type { KeptAnswers } from '../../src/cache/keepAnswers.ts';
import { InvalidOperation } from '../../src/engine/invalidOperation.ts';
import { formatError } from '../../src/formatError.ts';
import { admit } from '../../src/http/admit.ts';
import {
  answerAdmitted,
  cachingOf,
  type Admitted,
  type Answer,
} from '../../src/http/answerAdmitted.ts';
import { enter, leaveOnceTaken, type Entry, type EntryParts } from '../../src/http/enter.ts';
import { refused } from '../../src/http/refused.ts';
import type { Graph } from '../../src/lifecycle/graph.ts';
import type { Graphs } from '../../src/lifecycle/graphs.ts';
import type { BeginTrace, Traced } from '../../src/metrics/untraced.ts';
import { savedOperation } from '../../src/savedOperations.ts';
import { codeOf, tellAnswer, type Listeners } from '../../src/tellAnswer.ts';

/** What a face asks with. */
export interface AskParts extends EntryParts, Listeners {
  readonly graphs: Graphs;
  readonly kept: KeptAnswers;
  readonly beginTrace: BeginTrace;
}

/** A request to a face; Express hangs its response to it. */
export type FaceRequest = IncomingMessage & { readonly res?: ServerResponse | undefined };

/** One saved operation with its variables, as they would come to /graphql. */
export interface SavedQuestion {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the face makes of the answer, which is part of its tag: media type, language, options. */
  readonly form?: string;
}

/** An answer as /graphql gives it, and what HTTP caches may do with it. */
export interface SavedAnswer<Data = Readonly<Record<string, unknown>>> {
  /** Null when no part of it could be answered. */
  readonly data: Data | null;
  readonly errors: readonly GraphQLFormattedError[];
  readonly extensions: AnswerExtensions | undefined;
  readonly tier: Tier;
  /** Absent when the answer has no state of its own, or is not whole. */
  readonly etag: string | undefined;
  readonly cacheControl: string;
}

/**
 * Asks a saved operation inside the gateway as its caller would at /graphql: the same tiers, places, costs, turns and kept
 * answers. The caller keeps one place until the face's response has been taken.
 * @throws the catalogued error that /graphql would refuse the whole request with.
 */
export async function askSaved<Data = Readonly<Record<string, unknown>>>(
  parts: AskParts,
  request: FaceRequest,
  asked: SavedQuestion,
): Promise<SavedAnswer<Data>> {
  const began = performance.now();
  const trace = parts.beginTrace(request.headers);
  try {
    const { answer, errors } = await asCaller<Data>(parts, request, { asked, trace });
    const ms = performance.now() - began;
    tellAnswer(parts, { operation: asked.name, tier: answer.tier, errors, ms, trace });
    return answer;
  } catch (thrown) {
    const error = refused(parts, thrown);
    trace.end({ operation: 'other', codes: [codeOf(error)] });
    throw error;
  }
}

interface Asking {
  readonly asked: SavedQuestion;
  readonly trace: Traced;
}

interface Answered<Data> {
  readonly answer: SavedAnswer<Data>;
  readonly errors: Answer['errors'];
}

async function asCaller<Data>(
  parts: AskParts,
  request: FaceRequest,
  asking: Asking,
): Promise<Answered<Data>> {
  const entry = enter(parts, request);
  try {
    return await parts.graphs.use(async (graph) => {
      const admitted = await admittedOf(parts, graph, { ...asking, entry });
      const answer = await answerAdmitted(admitted, parts.kept);
      return { answer: savedAnswer<Data>(admitted, answer, asking.asked), errors: answer.errors };
    });
  } finally {
    entry.turn.give();
    leave(request, entry);
  }
}

/** Responses that hold a place already: a page that asks several questions is one thing its caller asks for. */
const holding = new WeakSet<ServerResponse>();

function leave({ res: response }: FaceRequest, { visit }: Entry): void {
  if (response === undefined || holding.has(response)) {
    visit.leave();
    return;
  }
  holding.add(response);
  leaveOnceTaken(response, visit);
}

async function admittedOf(
  { saved, settings }: AskParts,
  graph: Graph,
  { asked, trace, entry }: Asking & { readonly entry: Entry },
): Promise<Admitted> {
  const { bearer, visit, turn } = entry;
  const query = savedOperation(saved, asked.name);
  const params = { query, operationName: undefined, variables: asked.variables };
  const against = { graph, limits: settings.limits, visit, turn };
  const operation = await admit(params, against).catch((error: unknown) => {
    throw error instanceof InvalidOperation ? (error.errors[0] ?? error) : error;
  });
  return {
    ...operation,
    graph,
    scope: graph.scope(bearer.tier, trace.along),
    isSaved: true,
    visit,
    turn,
  };
}

function savedAnswer<Data>(
  admitted: Admitted,
  answer: Answer,
  { form = '' }: SavedQuestion,
): SavedAnswer<Data> {
  const { graph, operation, scope } = admitted;
  const headers = cachingOf(admitted, answer, form);
  return {
    data: JSON.parse(answer.data.toString()) as Data | null,
    errors: answer.errors.map((error) => formatError(error.toJSON())),
    extensions: extensionsOf(operation, { tells: graph.tellsReleases, scope }),
    tier: scope.tier,
    etag: headers['etag'],
    cacheControl: headers['cache-control'] ?? 'no-store',
  };
}

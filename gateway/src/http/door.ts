import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import type { KeptAnswers } from '../cache/keepAnswers.ts';
import type { GatewayContext } from '../gatewayContext.ts';
import { InvalidOperation } from '../engine/invalidOperation.ts';
import type { Graph } from '../lifecycle/graph.ts';
import type { Graphs } from '../lifecycle/graphs.ts';
import type { SavedOperations } from '../savedOperations.ts';
import { admit, type AdmittedOperation } from './admit.ts';
import { answerByServer } from './answerByServer.ts';
import { answerDirectly } from './answerDirectly.ts';
import { readAsked, type Asked } from './asked.ts';
import type { Bearer } from './bearer.ts';
import { enter, leaveOnceTaken, type Entry, type EntryParts } from './enter.ts';
import type { GraphqlParams } from './graphqlParams.ts';
import { invalid } from './invalid.ts';
import type { MediaType } from './mediaType.ts';
import type { Sent } from './send.ts';

/** What stands behind the door of /graphql. */
export interface DoorParts extends EntryParts {
  readonly graphs: Graphs;
  readonly server: ApolloServer<GatewayContext>;
  readonly kept: KeptAnswers;
  readonly saved: SavedOperations;
}

/** A request, and where its answer goes. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** One request on its way through. */
interface Visitor extends Entry {
  readonly request: IncomingMessage;
  readonly asked: Asked;
  /** Headers for every agency. */
  readonly along: Readonly<Record<string, string>>;
}

/** An answer, and whose operation it answers when it is known, for log and metrics. */
export interface Outcome {
  readonly sent: Sent;
  readonly told?: Told;
}

/** What may be told of an answered operation. */
export interface Told {
  readonly operation: string | undefined;
  readonly tier: Bearer['tier'];
  readonly errors: readonly GraphQLError[];
}

/**
 * Answers one request to /graphql: finds out who asks, reads what is asked, admits it, answers it. The caller has its place
 * from before its body is read until its answer has been taken: neither side is kept in memory for more requests than that.
 * @throws a catalogued error when the request is refused whole.
 */
export async function answerAtDoor(
  parts: DoorParts,
  { request, response }: Exchange,
  along: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const { settings, saved } = parts;
  const { method = '' } = request;
  if (!METHODS.includes(method)) throw catalogued('METHOD_NOT_ALLOWED', { method });
  const entry = enter(parts, request);
  try {
    const asked = await readAsked(request, { limit: settings.limits.requestBytes, saved });
    const visitor = { ...entry, request, asked, along };
    return await parts.graphs.use((graph) => answerVisitor(parts, graph, visitor));
  } finally {
    entry.turn.give();
    leaveOnceTaken(response, entry.visit);
  }
}

const METHODS: readonly string[] = ['GET', 'POST'];

async function answerVisitor(parts: DoorParts, graph: Graph, visitor: Visitor): Promise<Outcome> {
  const { params, mediaType } = visitor.asked;
  const judged = params && (await judge(parts, graph, { params, visitor }));
  const isInvalid = judged instanceof InvalidOperation;
  if (!judged || !mediaType) {
    const admitted = isInvalid ? undefined : judged;
    return { sent: await unusually(parts, graph, { visitor, admitted }) };
  }
  if (!isInvalid) return directly(parts, graph, { visitor, admitted: judged, mediaType });
  const told = { operation: undefined, tier: visitor.bearer.tier, errors: judged.errors };
  return { sent: invalid(judged, mediaType), told };
}

/** @throws as `admit`, but for what cannot run, which is answered with all that is wrong with it. */
function judge(
  { settings }: DoorParts,
  graph: Graph,
  { params, visitor }: { readonly params: GraphqlParams; readonly visitor: Visitor },
): Promise<AdmittedOperation | InvalidOperation> {
  const { visit, turn } = visitor;
  return admit(params, { graph, limits: settings.limits, visit, turn }).catch((error: unknown) => {
    if (error instanceof InvalidOperation) return error;
    throw error;
  });
}

interface Usual {
  readonly visitor: Visitor;
  readonly admitted: AdmittedOperation;
  readonly mediaType: MediaType;
}

async function directly(
  { kept }: DoorParts,
  graph: Graph,
  { visitor, admitted, mediaType }: Usual,
): Promise<Outcome> {
  const { request, bearer, asked, visit, turn, along } = visitor;
  const { isSaved } = asked;
  const { tier } = bearer;
  const scope = graph.scope(tier, along);
  const ifNoneMatch = request.headers['if-none-match'];
  const { sent, errors } = await answerDirectly(
    { admitted: { ...admitted, graph, scope, isSaved, visit, turn }, mediaType, ifNoneMatch },
    kept,
  );
  return { sent, told: { operation: admitted.operation.name, tier, errors } };
}

interface Unusual {
  readonly visitor: Visitor;
  /** Undefined when the server library has to say what is wrong. */
  readonly admitted: AdmittedOperation | undefined;
}

/** Answers by the server library, which knows nothing of what an answer costs. */
async function unusually(
  { server }: DoorParts,
  graph: Graph,
  { visitor, admitted }: Unusual,
): Promise<Sent> {
  const { request, bearer, asked, visit, turn, along } = visitor;
  visit.pay(admitted?.operation.cost ?? 1);
  if (admitted) await turn.take('serve', admitted.operation.cost);
  const context = { tier: bearer.tier, scope: graph.scope(bearer.tier, along) };
  return answerByServer(server, request, { asked, context });
}

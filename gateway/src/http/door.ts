import type { IncomingMessage } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { callerOf, type Sender } from '../admission/callerOf.ts';
import type { Callers, Visit } from '../admission/callers.ts';
import type { KeptAnswers } from '../cache/keepAnswers.ts';
import type { GatewayContext } from '../gatewayContext.ts';
import type { Graph } from '../lifecycle/graph.ts';
import type { Graphs } from '../lifecycle/graphs.ts';
import type { SavedOperations } from '../savedOperations.ts';
import type { GatewaySettings } from '../settings.ts';
import { admit } from './admit.ts';
import { answerByServer } from './answerByServer.ts';
import { answerDirectly } from './answerDirectly.ts';
import { readAsked, type Asked } from './asked.ts';
import { bearerOf, type Bearer } from './bearer.ts';
import type { Sent } from './send.ts';

/** What stands behind the door of /graphql. */
export interface DoorParts {
  readonly graphs: Graphs;
  readonly server: ApolloServer<GatewayContext>;
  readonly callers: Callers;
  readonly kept: KeptAnswers;
  readonly saved: SavedOperations;
  readonly settings: GatewaySettings;
}

/** One request on its way through. */
interface Visitor {
  readonly request: IncomingMessage;
  readonly bearer: Bearer;
  readonly asked: Asked;
  readonly visit: Visit;
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
 * Answers one request to /graphql: finds out who asks, reads what is asked, admits it, answers it.
 * @throws a catalogued error when the request is refused whole.
 */
export async function answerAtDoor(
  parts: DoorParts,
  request: IncomingMessage,
  along: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const { settings, callers, saved } = parts;
  const { method = '', headers } = request;
  if (!METHODS.includes(method)) throw catalogued('METHOD_NOT_ALLOWED', { method });
  const bearer = bearerOf(headers.authorization, settings.analystTokens);
  if (!bearer) throw catalogued('UNAUTHENTICATED', { reason: UNKNOWN_TOKEN });
  const asked = await readAsked(request, { limit: settings.limits.requestBytes, saved });
  const visit = callers.enter(callerOf(senderOf(request, bearer), settings.limits.trustedProxies));
  try {
    const visitor = { request, bearer, asked, visit, along };
    return await parts.graphs.use((graph) => answerVisitor(parts, graph, visitor));
  } finally {
    visit.leave();
  }
}

function senderOf({ socket, headers }: IncomingMessage, { tokenDigest }: Bearer): Sender {
  const forwarded = headers['x-forwarded-for'];
  const forwardedFor = Array.isArray(forwarded) ? forwarded.join(',') : forwarded;
  return { tokenDigest, remoteAddress: socket.remoteAddress, forwardedFor };
}

const METHODS: readonly string[] = ['GET', 'POST'];
const UNKNOWN_TOKEN = 'the Authorization header holds no token that is known here';

async function answerVisitor(parts: DoorParts, graph: Graph, visitor: Visitor): Promise<Outcome> {
  const { request, bearer, asked, visit, along } = visitor;
  const { params, mediaType, isSaved } = asked;
  const { limits } = parts.settings;
  const admitted = params && (await admit(params, { graph, limits, visit }));
  const scope = graph.scope(bearer.tier, along);
  if (!admitted || !mediaType) {
    visit.pay(admitted?.operation.cost ?? 1);
    const context = { tier: bearer.tier, scope };
    return { sent: await answerByServer(parts.server, request, { asked, context }) };
  }
  const ifNoneMatch = request.headers['if-none-match'];
  const { sent, errors } = await answerDirectly(
    { ...admitted, graph, scope, mediaType, isSaved, ifNoneMatch, pay: visit.pay },
    parts.kept,
  );
  return { sent, told: { operation: admitted.operation.name, tier: bearer.tier, errors } };
}

import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { connect } from '../database/connect.ts';
import { codeDigest } from '../feed/codeDigest.ts';
import { openFeed } from '../feed/openFeed.ts';
import type { Audience } from '../loaders/cells.ts';
import { app } from './app.ts';
import { familiesOf, type KitContext } from './context.ts';
import { readInstant } from './instantHeader.ts';
import { httpServer, listen } from './listen.ts';
import { logger } from './log.ts';
import { logOperations } from './logOperations.ts';
import { maskErrors } from './maskErrors.ts';
import type { Ministry } from './ministry.ts';
import { subgraphSchema, type Resolvers } from './schema.ts';
import { type IncomingHeaders, tierReader } from './tierHeader.ts';

/** One ministry's subgraph: its parts, its resolvers, and the loaders each request gets anew. */
export interface Subgraph<Loaders extends KitContext['loaders']> {
  readonly ministry: Ministry;
  readonly resolvers: Resolvers;
  readonly createLoaders: (reader: Knex, audience: Audience) => Loaders;
}

/** Where the subgraph reads and listens. */
export interface SubgraphEnvironment {
  /** Connection of the graph reader role, to the primary: announcements are heard nowhere else. */
  readonly readerUrl: string;
  /** Port on 127.0.0.1; 0 picks a free one. */
  readonly port: number;
  /** Secret the gateway signs tiers with and the subgraph its feed; without it everybody reads as the public. */
  readonly tierSecret?: string | undefined;
  /** Seconds for which an earlier answer may stand in for the agency when it does not answer; a day when left out. */
  readonly staleSeconds?: number | undefined;
}

export interface RunningSubgraph {
  /** Where it answers GraphQL; its feed of releases is at `/releases` beside it. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A day: a figure published yesterday says more than none. */
const STALE_SECONDS = 86_400;

/** Serves a ministry's released cells as a federation subgraph, on this machine's loopback only. */
export async function startSubgraph<Loaders extends KitContext['loaders']>(
  subgraph: Subgraph<Loaders>,
  { readerUrl, port, tierSecret, staleSeconds = STALE_SECONDS }: SubgraphEnvironment,
): Promise<RunningSubgraph> {
  const { agency, folder } = subgraph.ministry;
  const log = logger(agency);
  const reader = connect(readerUrl, { applicationName: `alianza ${agency} reader` });
  const http = httpServer();
  const server = graphqlServer(subgraph, log, http);
  await server.start();
  const terms = { agency, staleSeconds, code: codeDigest(folder), secret: tierSecret };
  const feed = openFeed(readerUrl, terms, log);
  const contextOf = contextReader(subgraph, { reader, tierSecret });
  http.on('request', app({ server, contextOf, ...feed, code: terms.code, log }));
  const taken = await listen(http, port);
  const stop = async () => {
    // A stream would keep its connection open for as long as the server waits for it.
    await feed.close();
    await server.stop();
    await reader.destroy();
  };
  return { url: `http://127.0.0.1:${taken}/graphql`, stop };
}

function graphqlServer<Loaders extends KitContext['loaders']>(
  { ministry, resolvers }: Subgraph<Loaders>,
  log: Logger,
  http: Server,
): ApolloServer<KitContext> {
  return new ApolloServer<KitContext>({
    schema: subgraphSchema(ministry, resolvers),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskErrors(log),
    plugins: [
      logOperations(log),
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

interface Reading {
  readonly reader: Knex;
  readonly tierSecret: string | undefined;
}

/** Makes the context of a request from its headers: who reads, as of when, and loaders of its own. */
function contextReader<Loaders extends KitContext['loaders']>(
  { ministry, createLoaders }: Subgraph<Loaders>,
  { reader, tierSecret }: Reading,
): (headers: IncomingHeaders) => KitContext {
  const families = familiesOf(ministry);
  const tierOf = tierReader(tierSecret, ministry.agency);
  return (headers) => {
    const audience = { tier: tierOf(headers), instant: readInstant(headers), families };
    return { ...audience, loaders: createLoaders(reader, audience) };
  };
}

import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { Knex } from 'knex';
import { connect } from '../database/connect.ts';
import type { Audience } from '../loaders/cells.ts';
import { familiesOf, type KitContext } from './context.ts';
import { logger } from './log.ts';
import { logOperations } from './logOperations.ts';
import { maskErrors } from './maskErrors.ts';
import type { Ministry } from './ministry.ts';
import { subgraphSchema, type Resolvers } from './schema.ts';
import { tierReader } from './tierHeader.ts';

/** One ministry's subgraph: its parts, its resolvers, and the loaders each request gets anew. */
export interface Subgraph<Loaders extends KitContext['loaders']> {
  readonly ministry: Ministry;
  readonly resolvers: Resolvers;
  readonly createLoaders: (reader: Knex, audience: Audience) => Loaders;
}

/** Where the subgraph reads and listens. */
export interface SubgraphEnvironment {
  /** Connection of the graph reader role. */
  readonly readerUrl: string;
  /** Port on 127.0.0.1; 0 picks a free one. */
  readonly port: number;
  /** Secret the gateway signs tiers with; without it everybody reads as the public. */
  readonly tierSecret?: string | undefined;
}

export interface RunningSubgraph {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves a ministry's released cells as a federation subgraph, on this machine's loopback only. */
export async function startSubgraph<Loaders extends KitContext['loaders']>(
  { ministry, resolvers, createLoaders }: Subgraph<Loaders>,
  { readerUrl, port, tierSecret }: SubgraphEnvironment,
): Promise<RunningSubgraph> {
  const log = logger(ministry.agency);
  const reader = connect(readerUrl, { applicationName: `alianza ${ministry.agency} reader` });
  const families = familiesOf(ministry);
  const tierOf = tierReader(tierSecret, ministry.agency);
  const server = new ApolloServer<KitContext>({
    schema: subgraphSchema(ministry, resolvers),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskErrors(log),
    plugins: [
      logOperations(log),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port },
    context: async ({ req }) => {
      const audience = { tier: tierOf(req.headers), families };
      return { ...audience, loaders: createLoaders(reader, audience) };
    },
  });
  const stop = async () => {
    await server.stop();
    await reader.destroy();
  };
  return { url, stop };
}

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
import { familiesOf, type KitContext } from './context.ts';
import { logger } from './log.ts';
import { logOperations } from './logOperations.ts';
import { maskErrors } from './maskErrors.ts';
import type { Ministry } from './ministry.ts';
import { subgraphSchema, type Resolvers } from './schema.ts';

/** One ministry's subgraph: its parts, its resolvers, and the loaders each request gets anew. */
export interface Subgraph<Loaders extends KitContext['loaders']> {
  readonly ministry: Ministry;
  readonly resolvers: Resolvers;
  readonly createLoaders: (reader: Knex) => Loaders;
}

/** Where the subgraph reads and listens. */
export interface SubgraphEnvironment {
  /** Connection of the graph reader role. */
  readonly readerUrl: string;
  /** Port on 127.0.0.1; 0 picks a free one. */
  readonly port: number;
}

export interface RunningSubgraph {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves a ministry's released cells as a federation subgraph, on this machine's loopback only. */
export async function startSubgraph<Loaders extends KitContext['loaders']>(
  { ministry, resolvers, createLoaders }: Subgraph<Loaders>,
  { readerUrl, port }: SubgraphEnvironment,
): Promise<RunningSubgraph> {
  const log = logger(ministry.agency);
  const reader = connect(readerUrl, { applicationName: `alianza ${ministry.agency} reader` });
  const families = familiesOf(ministry);
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
    context: async () => ({ loaders: createLoaders(reader), families }),
  });
  const stop = async () => {
    await server.stop();
    await reader.destroy();
  };
  return { url, stop };
}

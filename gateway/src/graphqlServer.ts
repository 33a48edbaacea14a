import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { engineGateway } from './engine/engineGateway.ts';
import type { GatewayContext } from './gatewayContext.ts';
import { formatError } from './formatError.ts';
import type { Graph } from './lifecycle/graph.ts';
import { requestLog } from './requestLog.ts';
import type { Listeners } from './tellAnswer.ts';

/** Everything the library would do on its own that reports, traces or decorates. */
const DISABLED = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** The server library, and a way to tell it which graph answers from now on. */
export interface GraphqlServer {
  readonly server: ApolloServer<GatewayContext>;
  announce(graph: Graph): void;
}

/** The GraphQL server over a graph, not yet started. */
export function graphqlServer(first: Graph, listeners: Listeners): GraphqlServer {
  const gateway = engineGateway(first);
  const server = new ApolloServer<GatewayContext>({
    gateway,
    // The explorer reads the schema; the schema holds no secret.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    csrfPrevention: { requestHeaders: ['x-preflight'] },
    formatError,
    logger: listeners.log,
    plugins: [...DISABLED, requestLog(listeners)],
  });
  return { server, announce: (graph) => gateway.update(graph) };
}

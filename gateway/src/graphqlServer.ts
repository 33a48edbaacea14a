import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Agencies } from './engine/askAgencies.ts';
import { federatedGateway } from './engine/federatedGateway.ts';
import type { Supergraph } from './engine/supergraph.ts';
import type { GatewayContext } from './gatewayContext.ts';
import { formatError } from './formatError.ts';
import type { Logger } from './log.ts';
import { requestLog } from './requestLog.ts';

/** Everything the library would do on its own that reports, traces or decorates. */
const DISABLED = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** The GraphQL server over the agencies, not yet started. */
export function graphqlServer(
  supergraph: Supergraph,
  agencies: Agencies,
  log: Logger,
): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    gateway: federatedGateway(supergraph, agencies),
    // The explorer reads the schema; the schema holds no secret.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    csrfPrevention: { requestHeaders: ['x-preflight'] },
    formatError,
    logger: log,
    plugins: [...DISABLED, requestLog(log)],
  });
}

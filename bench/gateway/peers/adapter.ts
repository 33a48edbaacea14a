import { readFileSync } from 'node:fs';
import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type BaseContext,
} from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import {
  buildASTSchema,
  getVariableValues,
  parse,
  print,
  type DocumentNode,
  type ExecutionResult,
} from 'graphql';
import { flags } from './flags.ts';
import { servicePools, type Post } from './servicePools.ts';

/*
 * A gateway to measure against: the server and the query runtime that can be had, put together as they come, over kept
 * connections; nothing is completed, limited or logged.
 */

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

const { supergraph, port } = flags();
const server = new ApolloServer({ gateway: adapter(readFileSync(supergraph, 'utf8')) });
await startStandaloneServer(server, { listen: { port, host: '127.0.0.1' } });

function adapter(sdl: string): Gateway {
  const document = parse(sdl, { noLocation: true });
  const apiSchema = buildASTSchema(transformSupergraphToPublicSchema(document));
  let announce: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] = () => undefined;
  return {
    onSchemaLoadOrUpdate(callback) {
      announce = callback;
      return () => undefined;
    },
    async load() {
      announce({ apiSchema, coreSupergraphSdl: sdl });
      return { executor: await runtime(sdl, document) };
    },
    stop: () => Promise.resolve(),
  };
}

async function runtime(sdl: string, document: DocumentNode): Promise<Executor> {
  const post = servicePools(document);
  const { executor } = await unifiedGraphHandler({
    unifiedGraph: buildASTSchema(document, { assumeValidSDL: true }),
    getUnifiedGraphSDL: () => sdl,
    onSubgraphExecute: (service, request) => ask(post, service, request),
  });
  if (executor === undefined) throw new Error('There is no executor.');
  return async ({ document: asked, operation, request, schema }) => {
    const variables = request.variables ?? {};
    const definitions = operation.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(schema, definitions, variables);
    if (errors) return { errors };
    const operationType = operation.operation;
    return (await executor({
      document: asked,
      variables: coerced,
      operationType,
      context: {},
    })) as Awaited<ReturnType<Executor>>;
  };
}

const texts = new WeakMap<DocumentNode, string>();

interface Asked {
  readonly document: DocumentNode;
  readonly variables?: unknown;
}

async function ask(post: Post, service: string, { document, variables }: Asked) {
  const query = texts.get(document) ?? print(document);
  texts.set(document, query);
  return (await post(service, JSON.stringify({ query, variables }))) as ExecutionResult;
}

import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { extensionsOf } from '../cache/currency.ts';
import type { RequestScope } from '../requestScope.ts';
import { answerOperation } from './answerOperation.ts';
import type { AskAgency } from './askAgency.ts';
import { coerceVariables } from './coerceVariables.ts';
import type { Engine } from './engine.ts';
import { errorsOf } from './invalidOperation.ts';

type GatewayInterface = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Announce = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];
type GatewayExecutor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;
type GatewayRequest = Parameters<GatewayExecutor>[0];
type GatewayResult = Awaited<ReturnType<GatewayExecutor>>;

/** An engine, and how its agencies are asked. */
export interface EngineInUse {
  readonly engine: Engine;
  readonly ask: AskAgency;
  /** Whether an answer can tell of the releases it was read from. */
  readonly tellsReleases: boolean;
}

/** What the server's `gateway:` option takes, and a way to tell it of a new supergraph. */
export interface EngineGateway extends GatewayInterface {
  /** From now on requests are answered by this engine; those that have begun end with theirs. */
  update(inUse: EngineInUse): void;
}

async function answer(inUse: EngineInUse, context: GatewayRequest): Promise<GatewayResult> {
  const { engine, ask } = inUse;
  const { source, request } = context;
  const { scope } = context.context as { readonly scope: RequestScope };
  const { operations, supergraph } = engine;
  const { apiSchema } = supergraph;
  try {
    const operation = await operations.prepare(source, request.operationName ?? undefined);
    // The server hands variables over as they came.
    const variables = coerceVariables(operation, apiSchema, request.variables ?? {});
    const { data, errors } = await answerOperation(operation, { variables, ask, scope, apiSchema });
    const extensions = extensionsOf(operation, { tells: inUse.tellsReleases, scope });
    return {
      data,
      ...(errors.length > 0 && { errors }),
      ...(extensions && { extensions: { ...extensions } }),
    };
  } catch (thrown) {
    return { errors: errorsOf(thrown) };
  }
}

/** The engine for the requests that the server library handles itself. Its context carries `scope`. */
export function engineGateway(first: EngineInUse): EngineGateway {
  const bySchema = new WeakMap<GraphQLSchema, EngineInUse>();
  let announce: Announce = () => undefined;
  const update = (inUse: EngineInUse): void => {
    const { apiSchema, sdl } = inUse.engine.supergraph;
    bySchema.set(apiSchema, inUse);
    announce({ apiSchema, coreSupergraphSdl: sdl });
  };
  return {
    update,
    onSchemaLoadOrUpdate(callback) {
      announce = callback;
      return () => undefined;
    },
    load() {
      update(first);
      // A request carries the schema it was validated against.
      const executor: GatewayExecutor = (context) =>
        answer(bySchema.get(context.schema) ?? first, context);
      return Promise.resolve({ executor });
    },
    stop: () => Promise.resolve(),
  };
}

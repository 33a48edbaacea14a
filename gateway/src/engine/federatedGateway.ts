import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import {
  execute,
  getVariableValues,
  type ExecutionResult,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import type { GatewayContext } from '../gatewayContext.ts';
import { agencyCode } from './agencies.ts';
import { asksNothing } from './asksNothing.ts';
import type { Agencies } from './askAgencies.ts';
import { completeAnswer } from './completeAnswer.ts';
import { hiveEngine, type Engine, type EngineRequest } from './hiveEngine.ts';
import { ownersIn } from './owners.ts';
import { OperationPreparer, type PreparedOperation } from './preparedOperation.ts';
import type { Supergraph } from './supergraph.ts';

type GatewayInterface = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type GatewayExecutor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;

/** More wrong variables than this are not listed: the answer must not grow with the mistake. */
const MOST_VARIABLE_ERRORS = 20;

interface Parts {
  readonly supergraph: Supergraph;
  readonly engine: Engine;
  readonly preparer: OperationPreparer;
}

function introspect(
  parts: Parts,
  request: EngineRequest,
  prepared: PreparedOperation,
): ExecutionResult {
  if (prepared.introspection === undefined) return { data: {} };
  return execute({
    schema: parts.supergraph.apiSchema,
    document: prepared.introspection,
    variableValues: request.variables,
    operationName: request.operationName,
  }) as ExecutionResult;
}

async function askAll(parts: Parts, request: EngineRequest, prepared: PreparedOperation) {
  const { operation, variables } = request;
  const isEmpty = asksNothing(operation.selectionSet, prepared.fragments, variables);
  if (prepared.data === undefined || isEmpty) return { data: {}, errors: [] };
  const { data, errors = [] } = await parts.engine({ ...request, document: prepared.data });
  const merged = { data: { ...data }, errors: errors as GraphQLError[] };
  return completeAnswer(merged, prepared.shape, agencyCode);
}

async function answer(parts: Parts, request: EngineRequest) {
  const prepared = parts.preparer.prepare(request.document, request.operation);
  const described = introspect(parts, request, prepared);
  const { data, errors } = await askAll(parts, request, prepared);
  const all = [...(described.errors ?? []), ...errors];
  return {
    data: data && { ...data, ...described.data },
    ...(all.length > 0 && { errors: all }),
  };
}

async function handle(parts: Parts, context: Parameters<GatewayExecutor>[0]) {
  const { document, request, schema } = context;
  // Typed as present, and absent when the document has several operations or not the named one.
  const operation = context.operation as OperationDefinitionNode | undefined;
  if (operation === undefined) return { errors: [catalogued('OPERATION_RESOLUTION_FAILURE', {})] };
  // The server hands variables over as they came.
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
    { maxErrors: MOST_VARIABLE_ERRORS },
  );
  if (coerced === undefined) return { errors };
  const operationName = operation.name?.value;
  const { tier } = context.context as GatewayContext;
  return answer(parts, { document, operation, operationName, variables: coerced, tier });
}

/** What the server's `gateway:` option takes: the supergraph, answered by the agencies. */
export function federatedGateway(supergraph: Supergraph, agencies: Agencies): GatewayInterface {
  let announce: Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0] = () => undefined;
  return {
    onSchemaLoadOrUpdate(callback) {
      announce = callback;
      return () => undefined;
    },
    async load() {
      const preparer = new OperationPreparer(supergraph, ownersIn(supergraph.document));
      const parts = { supergraph, preparer, engine: await hiveEngine(supergraph, agencies.ask) };
      announce({ apiSchema: supergraph.apiSchema, coreSupergraphSdl: supergraph.sdl });
      return { executor: (context) => handle(parts, context) };
    },
    stop: () => agencies.close(),
  };
}

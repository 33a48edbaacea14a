import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';
import type { Tier } from '@alianza/kit/server/tier';
import type { AgencyAnswer } from './readAgencyAnswer.ts';
import type { Supergraph } from './supergraph.ts';

/** What the engine asks of one agency. */
export interface EngineFetch {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  /** Who reads, as the request that this is a part of came with it. */
  readonly context?: Asked | undefined;
}

/** What the engine carries from a request to each of its parts. */
export interface Asked {
  readonly tier: Tier;
}

/** Asks one agency, by its service name; never rejects, a missing agency is an answer full of errors. */
export type AskAgency = (service: string, fetch: EngineFetch) => Promise<AgencyAnswer>;

/** One operation with its variables coerced. */
export interface EngineRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
  readonly tier: Tier;
}

/** Plans an operation over the agencies and merges their answers, without judging them. */
export type Engine = (request: EngineRequest) => Promise<ExecutionResult>;

/**
 * The query planner and runtime behind the gateway. Nothing else knows them, so that another engine costs one file.
 * `unifiedGraphHandler` is documented only as a setting of its authors' own gateway: pin the package exactly, and run the
 * public federation audit whenever the pin moves.
 */
export async function hiveEngine(supergraph: Supergraph, ask: AskAgency): Promise<Engine> {
  const { executor } = await unifiedGraphHandler({
    unifiedGraph: supergraph.engineSchema,
    getUnifiedGraphSDL: () => supergraph.sdl,
    onSubgraphExecute: (service, fetch) => ask(service, fetch),
  });
  if (executor === undefined) throw new Error('The query engine gave no executor');
  return async ({ document, operation, operationName, variables, tier }) =>
    (await executor({
      document,
      variables,
      ...(operationName !== undefined && { operationName }),
      operationType: operation.operation,
      // The engine remembers plans by document, and requests by this object: one of its own for each.
      context: { tier } satisfies Asked,
    })) as ExecutionResult;
}

import { buildSubgraphSchema } from '@apollo/subgraph';
import { QueryPlanner, type QueryPlan } from '@graphql-hive/router-query-planner';
import { graphql, GraphQLError, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { composeContract } from '../../../../gateway/src/compose/composeContract.ts';
import type { AgencyAnswer } from '../../../../gateway/src/engine/askAgency.ts';
import { compilePlan, type MergedAnswer } from '../../../../gateway/src/engine/plan/compilePlan.ts';
import { possibleTypesIn } from '../../../../gateway/src/engine/plan/possibleTypes.ts';
import { readSupergraph, type Supergraph } from '../../../../gateway/src/engine/supergraph.ts';
import type { AgencyParts } from '../../fixtures/agency.ts';
import { SCOPE } from './scope.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** Asks one agency in this process; what it says has been through JSON. */
export type AskInProcess = (
  service: string,
  query: string,
  variables?: Variables,
) => Promise<AgencyAnswer>;

/** A composed federation whose agencies run in this process. */
export interface InProcess {
  readonly supergraph: Supergraph;
  readonly ask: AskInProcess;
  /** @throws when the planner cannot plan the operation. */
  plan(query: string): QueryPlan;
  /** The services that the plan asks; none when the planner cannot plan the operation. */
  servicesOf(query: string): readonly string[];
  /** Plans and runs an operation with the compiled plan; `ask` may stand in for the agencies. */
  run(query: string, variables: Variables, ask?: AskInProcess): Promise<MergedAnswer>;
}

const NO_LABELS = new Set<string>();

function composed(agencies: readonly AgencyParts[]): Supergraph {
  const subgraphs = agencies.map(({ name, sdl }) => ({
    name,
    file: name,
    url: 'http://127.0.0.1:0/graphql',
    typeDefs: parse(sdl),
  }));
  return readSupergraph(composeContract(subgraphs).supergraph, {});
}

function asking(agencies: readonly AgencyParts[]): AskInProcess {
  const schemas = new Map(
    agencies.map(({ name, sdl, resolvers }) => [
      name,
      buildSubgraphSchema({ typeDefs: parse(sdl), resolvers }),
    ]),
  );
  return async (service, source, variableValues = {}) => {
    const schema = schemas.get(service) as GraphQLSchema;
    const result = await graphql({ schema, source, variableValues });
    const { data, errors } = JSON.parse(JSON.stringify(result)) as ExecutionResult;
    return {
      data: data ?? null,
      errors: (errors ?? []).map(({ message, path }) => new GraphQLError(message, { path })),
    };
  };
}

/** Composes the agencies and starts nothing: they are executed where they are asked. */
export function inProcess(agencies: readonly AgencyParts[]): InProcess {
  const supergraph = composed(agencies);
  const planner = new QueryPlanner(supergraph.sdl);
  const possible = possibleTypesIn(supergraph.document);
  const ask = asking(agencies);
  const plan = (query: string) => planner.plan(query, null, NO_LABELS, 0);
  const compile = (query: string) => compilePlan(plan(query), possible);
  return {
    supergraph,
    ask,
    plan,
    servicesOf(query) {
      try {
        return compile(query).services;
      } catch {
        return [];
      }
    },
    run: (query, variables, asked = ask) =>
      compile(query).run({
        variables,
        scope: SCOPE,
        ask: (service, { body }) => {
          const { query: text, variables: sent } = JSON.parse(body) as {
            query: string;
            variables: Variables;
          };
          return asked(service, text, sent);
        },
      }),
  };
}

import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { execute, isObjectType, parse, print, type ExecutionResult } from 'graphql';
import type { Json } from '../../../../gateway/src/engine/askAgency.ts';
import type { InProcess, Variables } from './inProcess.ts';
import { relaxedSchema } from './relaxedSchema.ts';

/** Runs an operation by the planner's own runtime, and gives its data. */
export type Reference = (query: string, variables: Variables) => Promise<unknown>;

/** The planner's own runtime over the same agencies. */
export async function reference({ supergraph, ask }: InProcess): Promise<Reference> {
  const { executor } = await unifiedGraphHandler({
    unifiedGraph: relaxedSchema(supergraph.document),
    getUnifiedGraphSDL: () => supergraph.sdl,
    onSubgraphExecute: (service, { document, variables }) =>
      ask(service, print(document), variables as Variables),
  });
  if (executor === undefined) throw new Error('The reference gave no executor');
  return async (query, variables) => {
    const document = parse(query);
    const request = { document, variables, operationType: 'query', context: {} };
    const { data } = (await executor(request as Parameters<typeof executor>[0])) as ExecutionResult;
    return JSON.parse(JSON.stringify(data ?? null)) as unknown;
  };
}

/**
 * What was asked, out of merged data, by GraphQL's own execution over a schema in which everything is nullable. An object that
 * calls itself by no type, or by an interface's name, stands for any type: the plan finds the type where it matters.
 */
export function asked(
  { supergraph }: InProcess,
  query: string,
  { data, variables }: { readonly data: Json; readonly variables: Variables },
): unknown {
  const result = execute({
    schema: relaxedSchema(supergraph.document),
    document: parse(query),
    rootValue: data,
    variableValues: variables,
    // oxlint-disable-next-line max-params -- GraphQL's own signature.
    fieldResolver: (source: Json, _arguments, _context, { path }) => source[path.key],
    // oxlint-disable-next-line max-params -- GraphQL's own signature.
    typeResolver: ({ __typename: name }: Json, _context, { schema }, type) =>
      isObjectType(schema.getType(String(name)))
        ? String(name)
        : schema.getPossibleTypes(type)[0]?.name,
  }) as ExecutionResult;
  return JSON.parse(JSON.stringify(result.data ?? null)) as unknown;
}

import {
  executeSync,
  Kind,
  type GraphQLError,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { RequestScope } from '../requestScope.ts';
import { asksAgencies } from './asksAgencies.ts';
import type { AskAgency, Json } from './askAgency.ts';
import type { Operation } from './operation.ts';
import type { Fragments } from '../admission/definitions.ts';

/** What one request brings to an operation. */
export interface OperationRequest {
  /** As `coerceVariables` leaves them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly ask: AskAgency;
  readonly scope: RequestScope;
  readonly apiSchema: GraphQLSchema;
  /** Is waited for between the agencies' answers and completing them. */
  readonly beforeCompleting?: () => Promise<unknown>;
}

/** The answer to an operation: completed, its errors catalogued. */
export interface OperationAnswer {
  readonly data: Json | null;
  readonly errors: readonly GraphQLError[];
}

const NOTHING = { data: {}, errors: [] } as const;

async function answerData(operation: Operation, request: OperationRequest) {
  const { plan, complete, definition, fragments } = operation;
  const { variables } = request;
  const asks = plan && asksAgencies(definition.selectionSet, fragments, variables);
  const merged = asks ? await plan.run(request) : NOTHING;
  await request.beforeCompleting?.();
  return complete(merged, variables);
}

function collectKeys({ selections }: SelectionSetNode, fragments: Fragments, keys: Set<string>) {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      keys.add(node.alias?.value ?? node.name.value);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    if (fragment) collectKeys(fragment.selectionSet, fragments, keys);
  }
}

/** Both halves of an answer in one object, in the order in which the document asks. */
function inOrder(operation: Operation, data: Json, described: Json): Json {
  const keys = new Set<string>();
  collectKeys(operation.definition.selectionSet, operation.fragments, keys);
  const all: Json = { ...data, ...described };
  return Object.fromEntries(
    [...keys].filter((key) => Object.hasOwn(all, key)).map((key) => [key, all[key]]),
  );
}

/** Answers an operation: the schema's own part at once, the rest by its plan from the agencies. Never rejects on an agency's account. */
export async function answerOperation(
  operation: Operation,
  request: OperationRequest,
): Promise<OperationAnswer> {
  const answered = await answerData(operation, request);
  if (operation.introspection === undefined) return answered;
  const described = executeSync({
    schema: request.apiSchema,
    document: operation.introspection,
    variableValues: request.variables,
  });
  return {
    data: answered.data && inOrder(operation, answered.data, described.data ?? {}),
    errors: [...(described.errors ?? []), ...answered.errors],
  };
}

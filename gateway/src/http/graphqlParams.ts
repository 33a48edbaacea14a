import { isObject } from '../isObject.ts';

/** One GraphQL request as it came: nothing has been judged but the kinds of its parts (GraphQL over HTTP §Request Parameters). */
export interface GraphqlParams {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

function given(value: unknown): unknown {
  return value === null ? undefined : value;
}

/** The parameters in a parsed body, when they are of their kinds; undefined when not, which the server library says. */
export function graphqlParams(body: unknown): GraphqlParams | undefined {
  if (!isObject(body)) return undefined;
  const { query } = body;
  const operationName = given(body['operationName']);
  const variables = given(body['variables']) ?? {};
  if (typeof query !== 'string' || query === '') return undefined;
  if (operationName !== undefined && typeof operationName !== 'string') return undefined;
  return isObject(variables) ? { query, operationName, variables } : undefined;
}

/** Whether a body brings extensions: what they ask for is the server library's matter. */
export function hasExtensions(body: unknown): boolean {
  return isObject(body) && given(body['extensions']) !== undefined;
}

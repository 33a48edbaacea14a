/** One GraphQL request as it came: nothing has been judged but the kinds of its parts (GraphQL over HTTP §Request Parameters). */
export interface GraphqlParams {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Body = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function given(value: unknown): unknown {
  return value === null ? undefined : value;
}

/** The parameters in a parsed body of the usual kind; undefined for any other, which the server library answers. */
export function graphqlParams(body: unknown): GraphqlParams | undefined {
  if (!isObject(body)) return undefined;
  const { query } = body;
  const operationName = given(body['operationName']);
  const variables = given(body['variables']) ?? {};
  if (typeof query !== 'string' || query === '' || given(body['extensions']) !== undefined)
    return undefined;
  if (operationName !== undefined && typeof operationName !== 'string') return undefined;
  return isObject(variables) ? { query, operationName, variables } : undefined;
}

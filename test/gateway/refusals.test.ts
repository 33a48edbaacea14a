import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { post, startFederation, type Answer, type Federation } from './fixtures/federation.ts';

function codeOf({ body }: Answer): unknown {
  return body.errors?.[0]?.extensions['code'];
}

describe('The gateway refuses', () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation.close());

  it.each([
    ['a document that is not GraphQL', { query: '{ departments {' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', { query: '{ victims }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two operations without a name',
      { query: 'query A { __typename } query B { __typename }' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'an operation that is not there',
      { query: 'query A { __typename }', operationName: 'B' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a variable of another type',
      { query: 'query ($c: String!) { department(code: $c) { name } }', variables: { c: {} } },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a variable that is missing',
      { query: 'query ($c: String!) { department(code: $c) { name } }' },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'variables that are no object',
      { query: '{ __typename }', variables: [1] },
      400,
      'BAD_REQUEST',
    ],
    ['a body without a query', { variables: {} }, 400, 'BAD_REQUEST'],
    ['a body that is not JSON', '{ departments }', 400, 'BAD_REQUEST'],
    ['several requests in one', [{ query: '{ __typename }' }], 400, 'BAD_REQUEST'],
    [
      'a query by its hash',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } },
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    [
      'a request too large to read',
      { query: `#${'x'.repeat(1_000_000)}` },
      413,
      'REQUEST_TOO_LARGE',
    ],
  ])('%s', async (_, request, ...refusal) => {
    const answer = await post(federation.url, request);
    expect([answer.status, codeOf(answer)]).toEqual(refusal);
    expect(answer.body.data).toBeUndefined();
    expect(answer.text).not.toMatch(/apollo|graphql-js|stacktrace|node_modules/i);
  });

  it('a form that a foreign page could send', async () => {
    const response = await fetch(`${federation.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ __typename }"}',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(/apollo/i);
  });

  it.each(['DELETE', 'OPTIONS'])('%s, naming the methods that answer', async (method) => {
    const response = await fetch(`${federation.url}/graphql`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED', details: { method } } }],
    });
  });

  it.each([
    ['in a variable', 'query ($c: DivipolaCode!) { at(code: $c) { name } }', { c: 5 }],
    ['in the document', '{ at(code: "5") { name } }', undefined],
  ])('a malformed code %s before any agency is asked', async (_, query, variables) => {
    const { interior } = federation.agencies;
    const asked = interior?.requests.length;
    const { status, body } = await federation.ask(query, variables);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toContain('DivipolaCode wants two digits');
    expect(interior?.requests.length).toBe(asked);
  });

  it('an address that is not there, naming those that are', async () => {
    const response = await fetch(`${federation.url}/admin`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(
      '/graphql, /dashboard, /data, /schema, /explorer, /health, /ready',
    );
  });

  it('a thousand wrong values with few errors', async () => {
    const answer = await post(federation.url, {
      query: 'query ($w: [Band!]) { __typename }',
      variables: { w: Array.from({ length: 1000 }, () => ({ least: 'x' })) },
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.length).toBeLessThan(30);
  });

  it.each(['development', 'test', 'production'])(
    'without a stack or a file when NODE_ENV is %s',
    async (environment) => {
      const before = process.env['NODE_ENV'];
      process.env['NODE_ENV'] = environment;
      const other = await startFederation();
      process.env['NODE_ENV'] = before;
      const { body, text } = await other.ask('{ nothing }');
      await other.close();
      expect(Object.keys(body.errors?.[0]?.extensions ?? {})).toEqual(['code']);
      expect(text).not.toMatch(/stack|\/gateway\/|\.ts:/);
    },
  );
});

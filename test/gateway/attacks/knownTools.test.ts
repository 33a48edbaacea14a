import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hostile } from './support/addresses.ts';
import { ask, codeOf, question, type Answer, type Ask } from './support/ask.ts';
import { LEAK } from './support/leaks.ts';
import { openStage, type Stage } from './support/stage.ts';

// What graphql-cop and batchql look for, asked as they ask it.

const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const JSON_TYPE = { 'content-type': 'application/json' };
/** As the introspection of a tool that never ends: types of fields of types. */
const CIRCULAR = `{__schema{types{${'fields{type{'.repeat(4)}name${'}}'.repeat(4)}}}}`;
const TOO_LARGE = 'OPERATION_TOO_LARGE';
const INVALID = 'GRAPHQL_VALIDATION_FAILED';

describe('A tool that looks for weaknesses', () => {
  let stage: Stage;
  let address = 0;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  async function attack(asked: Ask): Promise<Answer> {
    address += 1;
    const answer = await ask(stage.port, { localAddress: hostile(address), ...asked });
    expect(answer.text).not.toMatch(LEAK);
    return answer;
  }

  it.each<[string, Ask, number, string]>([
    ['101 aliases', question(`{${times(101, (at) => `alias${at}:__typename`)}}`), 400, TOO_LARGE],
    ['10 directives in one place', question(`{__typename ${'@aa'.repeat(10)}}`), 400, TOO_LARGE],
    ['500 times one field', question(`{${'__typename '.repeat(500)}}`), 400, TOO_LARGE],
    ['circular introspection', question(CIRCULAR), 400, INVALID],
    [
      'ten guesses in one array',
      {
        headers: JSON_TYPE,
        body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{__typename}' }))),
      },
      400,
      'BAD_REQUEST',
    ],
    [
      'a form of another site',
      { headers: FORM, body: `query=${encodeURIComponent('{__typename}')}` },
      400,
      'BAD_REQUEST',
    ],
    [
      'a form with a file',
      {
        headers: { 'content-type': 'multipart/form-data; boundary=a' },
        body: '--a\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{__typename}"}\r\n--a--\r\n',
      },
      400,
      'BAD_REQUEST',
    ],
    [
      'a mutation with GET',
      { method: 'GET', path: `/graphql?query=${encodeURIComponent('mutation{__typename}')}` },
      400,
      'BAD_REQUEST',
    ],
    [
      'a mutation with GET by a program',
      {
        method: 'GET',
        path: `/graphql?query=${encodeURIComponent('mutation{__typename}')}`,
        headers: { 'x-preflight': '1' },
      },
      405,
      'BAD_REQUEST',
    ],
    ['a mutation', question('mutation{__typename}'), 400, INVALID],
    ['a subscription', question('subscription{__typename}'), 400, INVALID],
    [
      'a query with GET, as a page of another site could',
      { method: 'GET', path: `/graphql?query=${encodeURIComponent('{__typename}')}` },
      400,
      'BAD_REQUEST',
    ],
    ['the method PUT', { method: 'PUT' }, 405, 'METHOD_NOT_ALLOWED'],
    ['the method TRACE', { method: 'TRACE' }, 405, 'METHOD_NOT_ALLOWED'],
  ])('is refused %s', async (_, asked, ...refusal) => {
    const answer = await attack(asked);
    expect([answer.status, codeOf(answer)]).toEqual(refusal);
  });

  it.each([
    ['tracing', { 'x-apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' }],
    ['a query plan', { 'apollo-query-plan-experimental': '1', 'x-apollo-query-plan': '1' }],
    ['a cache that is left alone', { 'apollo-cache-control': 'no-cache' }],
    ['debugging', { 'x-debug': '1', 'x-apollo-operation-id': 'a', debug: 'true' }],
  ])('is not given %s by a header', async (_, headers) => {
    const { body } = question('{ agencies { code } }');
    const answer = await attack({ headers: { ...JSON_TYPE, ...headers }, body });
    expect(answer.status).toBe(200);
    const parts = Object.keys(JSON.parse(answer.text) as object);
    expect(parts.filter((part) => part !== 'extensions')).toEqual(['data']);
    expect(answer.text).not.toMatch(/trac|ftv1|plan|debug/i);
  });

  it.each(['true', 1, { tracing: true }])('is not given more by extensions %j', async (debug) => {
    const answer = await attack(question('{ __typename }', { extensions: { debug }, debug }));
    expect(JSON.parse(answer.text)).toEqual({ data: { __typename: 'Query' } });
  });

  it('learns nothing of what the gateway is made of from headers', async () => {
    const { headers } = await attack(question('{ __typename }'));
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it.each(['/graphiql', '/playground', '/console', '/altair', '/v1/graphql', '/.git/config'])(
    'finds nothing at %s',
    async (path) => {
      expect((await attack({ method: 'GET', path })).status).toBe(404);
    },
  );

  it.each(['_service{sdl}', '_entities(representations:[]){__typename}'])(
    'is not answered %s of the agencies',
    async (field) => {
      const answer = await attack(question(`{${field}}`));
      expect([answer.status, codeOf(answer)]).toEqual([400, INVALID]);
    },
  );
});

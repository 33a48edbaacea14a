import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLError } from 'graphql';
import { errorsOf } from '../../../gateway/src/engine/invalidOperation.ts';
import type { Operations } from '../../../gateway/src/engine/operations.ts';
import { openFixtureEngine, type OpenedEngine } from './openedEngine.ts';

async function refusal(prepared: Promise<unknown>): Promise<readonly GraphQLError[]> {
  return prepared.then(
    () => [],
    (thrown: unknown) => errorsOf(thrown),
  );
}

describe('The operations of a supergraph', () => {
  let opened: OpenedEngine;
  let operations: Operations;

  beforeAll(async () => {
    opened = await openFixtureEngine();
    ({ operations } = opened.engine);
  });
  afterAll(() => opened.close());

  async function codesOf(text: string, operationName?: string): Promise<unknown[]> {
    const errors = await refusal(operations.prepare(text, operationName));
    return errors.map(({ extensions }) => extensions['code']);
  }

  it('are known once they were prepared', async () => {
    const text = 'query Known { departments { code } }';
    expect(operations.known(text, undefined)).toBeUndefined();
    const operation = await operations.prepare(text, undefined);
    expect(operations.known(text, undefined)).toBe(operation);
    expect(operation).toMatchObject({ name: 'Known', cost: expect.any(Number) });
    expect(operation.plan?.services).toEqual(['interior']);
  });

  it('are prepared once when asked for ten times at once', async () => {
    const before = opened.planned();
    const asked = Array.from({ length: 10 }, () =>
      operations.prepare('{ ten: departments { code } }', undefined),
    );
    expect(new Set(await Promise.all(asked)).size).toBe(1);
    expect(opened.planned() - before).toBe(1);
  });

  it('wait for leave to be prepared, which one of those who ask for the same has to get', async () => {
    const text = '{ leave: departments { code } }';
    const refused = (): Promise<never> => Promise.reject(new Error('no leave'));
    await expect(operations.prepare(text, undefined, refused)).rejects.toThrow('no leave');
    let gotten = 0;
    const leave = (): Promise<number> => Promise.resolve((gotten += 1));
    const asked = [1, 2, 3].map(() => operations.prepare(text, undefined, leave));
    const [operation] = await Promise.all(asked);
    expect([gotten, await operations.prepare(text, undefined, refused)]).toEqual([1, operation]);
  });

  it('are the same however they are spelled', async () => {
    const spellings = [
      'query Same { departments { code, name } department(code: "05") { name } }',
      '# once more\nquery   Same{departments{code name}department(code:"05"){name}}',
      'query Same { departments { code name } department(code: """05""") { name } } # and again',
    ];
    const before = opened.planned();
    const all = await Promise.all(spellings.map((each) => operations.prepare(each, undefined)));
    expect(new Set(all).size).toBe(1);
    expect(opened.planned() - before).toBe(1);
    expect(await operations.prepare(spellings[0] ?? '', 'Same')).toBe(all[0]);
  });

  it.each([
    ['another name', 'query Other { departments { code } }'],
    ['another text in it', 'query One { department(code: "05") { code } }'],
    ['text for what was a name', 'query One { department(code: "departments { code }") { code } }'],
    ['another order', 'query One { departments { name code } }'],
  ])('differ by %s', async (_, text) => {
    const one = await operations.prepare('query One { departments { code } }', undefined);
    const other = await operations.prepare(text, undefined);
    expect(other.id).not.toBe(one.id);
  });

  it('are not taken for another that only looks alike', async () => {
    await operations.prepare('{ department(code: "11") { code } }', undefined);
    expect(await codesOf('{ department(code: 11) { code } }')).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  it('are told apart in one document, each planned alone', async () => {
    const text = `
      query Places { departments { ...Code } }
      query Forms { offenceForms }
      fragment Code on Department { code }`;
    const places = await operations.prepare(text, 'Places');
    const forms = await operations.prepare(text, 'Forms');
    expect(places.plan?.services).toEqual(['interior']);
    expect(forms.plan?.services).toEqual(['police']);
    expect(places.id).not.toBe(forms.id);
    expect(forms.document.definitions).toHaveLength(1);
  });

  it.each([
    { what: 'no GraphQL', text: '{ departments {', code: 'GRAPHQL_PARSE_FAILED' },
    { what: 'an unknown field', text: '{ victims }', code: 'GRAPHQL_VALIDATION_FAILED' },
    {
      what: 'an unknown field in another operation of the document',
      text: 'query A { __typename } query B { victims }',
      name: 'A',
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
    {
      what: 'two operations and no name',
      text: 'query A { __typename } query B { __typename }',
      code: 'OPERATION_RESOLUTION_FAILURE',
    },
    {
      what: 'another name',
      text: 'query A { __typename }',
      name: 'B',
      code: 'OPERATION_RESOLUTION_FAILURE',
    },
    {
      what: 'an alias that passes for a type',
      text: '{ departments { __typename: name } }',
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
    { what: 'a mutation', text: 'mutation { __typename }', code: 'GRAPHQL_VALIDATION_FAILED' },
    {
      what: 'a subscription',
      text: 'subscription { __typename }',
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
  ])('are refused with $what, again and again', async ({ text, name, code }) => {
    expect(await codesOf(text, name)).toEqual([code]);
    expect(operations.known(text, name)).toBeUndefined();
    expect(await codesOf(text, name)).toEqual([code]);
  });

  it('are refused with the place that is wrong, as the caller wrote it', async () => {
    const [error] = await refusal(
      operations.prepare('{\n  departments {\n    cod\n  }\n}', undefined),
    );
    expect(error?.locations).toEqual([{ line: 3, column: 5 }]);
    expect(error?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } });
  });

  it('are refused with few errors however many there are', async () => {
    const fields = Array.from({ length: 50 }, (_, index) => `nothing${index}`).join(' ');
    expect((await codesOf(`{ ${fields} }`)).length).toBeLessThan(30);
  });

  it('are kept without the text they came in', async () => {
    const { document } = await operations.prepare('{ kept: departments { code } }', undefined);
    expect(JSON.stringify(document)).not.toContain('"loc"');
    expect(document.loc).toBeUndefined();
  });
});

describe('An operation that costs more than is admitted', () => {
  it('is refused before it is planned', async () => {
    const text = '{ departments { police { offences } } }';
    const usual = await openFixtureEngine();
    const { cost } = await usual.engine.operations.prepare(text, undefined);
    await usual.close();
    const opened = await openFixtureEngine({ cost: cost - 1 });
    const [error] = await refusal(opened.engine.operations.prepare(text, undefined));
    expect(error?.extensions).toMatchObject({
      code: 'OPERATION_TOO_LARGE',
      details: { counted: cost, limit: cost - 1 },
    });
    expect(opened.planned()).toBe(0);
    await opened.close();
  });
});

describe('An operation that takes more requests than the gateway makes', () => {
  const SPREAD = '{ departments { code repatriations police { offences } } }';

  it.each([
    [3, []],
    [2, ['OPERATION_TOO_LARGE']],
  ])('%i, is refused before any agency is asked', async (fetches, codes) => {
    const opened = await openFixtureEngine({ fetches });
    const errors = await refusal(opened.engine.operations.prepare(SPREAD, undefined));
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(codes);
    expect(opened.agencies.flatMap(({ requests }) => requests)).toEqual([]);
    await opened.close();
  });
});

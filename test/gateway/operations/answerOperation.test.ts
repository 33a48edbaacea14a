import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openFixtureEngine, type OpenedEngine } from './openedEngine.ts';

describe('The answer to an operation', () => {
  let opened: OpenedEngine;

  beforeAll(async () => {
    opened = await openFixtureEngine();
  });
  afterAll(() => opened.close());
  beforeEach(() => {
    for (const { requests } of opened.agencies) requests.length = 0;
  });

  function asked(): number {
    return opened.agencies.flatMap(({ requests }) => requests).length;
  }

  it('comes from every agency that has a part of it', async () => {
    const { data, errors } = await opened.answer(
      '{ departments { code repatriations police { offences } } partnership { name } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      departments: [
        { code: '05', repatriations: 7, police: { offences: 120 } },
        { code: '11', repatriations: 0, police: { offences: 95 } },
      ],
      partnership: { name: 'CPC' },
    });
  });

  it('has what the schema answers beside what the agencies answer, in the order of the document', async () => {
    const { data } = await opened.answer(`
      query { departments { code } ...Schema forms: offenceForms kind: __typename }
      fragment Schema on Query { it: __type(name: "Crime") { name } partnership { name } __typename }`);
    expect(JSON.stringify(data)).toBe(
      JSON.stringify({
        departments: [{ code: '05' }, { code: '11' }],
        it: { name: 'Crime' },
        partnership: { name: 'CPC' },
        __typename: 'Query',
        forms: ['FORCED_BEGGING', 'SEX_TRAFFICKING_IN_TOURISM'],
        kind: 'Query',
      }),
    );
  });

  it('gives each half the variables that are its own', async () => {
    const { data, errors } = await opened.answer(
      `query ($type: String!, $since: DateTime, $with: Boolean!) {
        __type(name: $type) { name description @include(if: $with) }
        at(code: "05", since: $since) { name }
      }`,
      { type: 'Department', since: '2026-03-01T00:00:00-05:00', with: false },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ __type: { name: 'Department' }, at: { name: 'Antioquia' } });
  });

  it.each([
    ['the name of the root type', '{ __typename }', { __typename: 'Query' }],
    ['the schema', '{ __type(name: "Form") { kind } }', { __type: { kind: 'ENUM' } }],
    [
      'the schema, in a fragment',
      'query { ...S } fragment S on Query { __schema { queryType { name } } }',
      { __schema: { queryType: { name: 'Query' } } },
    ],
  ])('asks no agency for %s', async (_, text, data) => {
    expect(await opened.answer(text)).toEqual({ data, errors: [] });
    expect(asked()).toBe(0);
  });

  it.each([
    ['a constant', '{ departments @skip(if: true) { code } }', {}],
    ['a variable', 'query ($s: Boolean!) { departments @skip(if: $s) { code } }', { s: true }],
    ['a fragment', '{ ... @include(if: false) { departments { code } } }', {}],
    [
      'a spread',
      'query ($i: Boolean!) { ...F @include(if: $i) ...F @include(if: $i) } fragment F on Query { departments { code } }',
      { i: false },
    ],
    [
      'a fragment in a spread',
      'query ($s: Boolean!) { ...F ...F } fragment F on Query { ... @skip(if: $s) { departments { code } } }',
      { s: true },
    ],
  ])(
    'is empty when %s leaves nothing to ask, and no agency is asked',
    async (_, text, variables) => {
      expect(await opened.answer(text, variables)).toEqual({ data: {}, errors: [] });
      expect(asked()).toBe(0);
    },
  );

  it('has what a condition leaves', async () => {
    const text = 'query ($s: Boolean!) { __typename departments @skip(if: $s) { code } }';
    expect((await opened.answer(text, { s: true })).data).toEqual({ __typename: 'Query' });
    expect((await opened.answer(text, { s: false })).data).toEqual({
      __typename: 'Query',
      departments: [{ code: '05' }, { code: '11' }],
    });
    expect(asked()).toBe(1);
  });

  it('has empty objects where a condition leaves nothing of them', async () => {
    const text = 'query ($s: Boolean!) { departments { code @skip(if: $s) } }';
    expect((await opened.answer(text, { s: true })).data).toEqual({ departments: [{}, {}] });
  });

  it.each([
    ['a value of another type', { c: {} }, '$c'],
    ['a value that is missing', {}, '$c'],
  ])('is refused for %s', async (_, variables, named) => {
    const answer = opened.answer(
      'query ($c: String!) { department(code: $c) { name } }',
      variables,
    );
    await expect(answer).rejects.toMatchObject({
      errors: [{ message: expect.stringContaining(named), extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(asked()).toBe(0);
  });

  it('is refused with few errors for many wrong values', async () => {
    const numbers = Array.from({ length: 30 }, (_, index) => index);
    const declared = numbers.map((index) => `$s${index}: Boolean!`).join(' ');
    const fields = numbers.map((index) => `code @skip(if: $s${index})`).join(' ');
    const refused = opened.answer(`query (${declared}) { departments { ${fields} } }`);
    await expect(refused).rejects.toMatchObject({ errors: { length: 21 } });
  });

  it('takes the default of a variable that was not sent', async () => {
    const text = 'query ($code: String! = "11") { department(code: $code) { name } }';
    expect((await opened.answer(text)).data).toEqual({ department: { name: 'Bogotá, D.C.' } });
  });
});

import { describe, expect, it } from '@jest/globals';
import { parse, type OperationDefinitionNode } from 'graphql';
import { scalars } from '@alianza/kit/scalars/scalars';
import { composeContract } from '../../../gateway/src/compose/composeContract.ts';
import { compileCompletion } from '../../../gateway/src/engine/completion/compileCompletion.ts';
import { readSupergraph, type ScalarJudges } from '../../../gateway/src/engine/supergraph.ts';

const SUPERGRAPH = composeContract([
  {
    name: 'interior',
    file: 'interior',
    url: 'http://127.0.0.1:0/graphql',
    typeDefs: parse('type Query { code: DivipolaCode year: Year } scalar DivipolaCode scalar Year'),
  },
]).supergraph;

function completed(data: Record<string, unknown>, judges: ScalarJudges) {
  const document = parse('{ code year }');
  const { apiSchema: schema } = readSupergraph(SUPERGRAPH, judges);
  const scope = { schema, owners: new Map(), agencyOf: (owner: string) => owner };
  const operation = document.definitions[0] as OperationDefinitionNode;
  const { data: kept, errors } = compileCompletion(
    document,
    operation,
    scope,
  )({ data, errors: [] }, {});
  return { kept: { ...kept }, places: errors.map(({ path }) => path?.join('.')) };
}

describe('A scalar of our own', () => {
  it.each([
    ['an object', { host: '10.0.0.7:5432' }],
    ['a list', ['05']],
    ['a long text', 'x'.repeat(201)],
    ['true', true],
    ['a number beyond all', Infinity],
  ])('is not %s', (_, code) => {
    expect(completed({ code, year: 2024 }, scalars)).toEqual({
      kept: { code: null, year: 2024 },
      places: ['code'],
    });
  });

  it('is a text, a number or nothing', () => {
    for (const data of [
      { code: '05', year: 2024 },
      { code: null, year: null },
    ])
      expect(completed(data, scalars)).toEqual({ kept: data, places: [] });
  });
});

describe('A scalar that is not ours', () => {
  it('may be any value', () => {
    const data = { code: { any: [1] }, year: true };
    expect(completed(data, {})).toEqual({ kept: data, places: [] });
  });
});

import { describe, expect, it } from '@jest/globals';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import { compilePlan } from '../../../gateway/src/engine/plan/compilePlan.ts';
import { entities, fetchNode, good, possible, run, sequence } from './support/handPlan.ts';

const department = (code: unknown) => ({ __typename: 'Department', code });
const ROOT = fetchNode('interior', '{departments{__typename code}}');

describe('An agency that answers nonsense', () => {
  const plan = sequence(
    ROOT,
    entities('police', ['departments.@', 'n']),
    entities('labor', ['departments.@.inner', 'm']),
  );
  const departments = ['05', '11'].map(department);

  it.each<unknown>([
    undefined,
    null,
    'text',
    7,
    {},
    [],
    [null, null],
    ['a', 1],
    [[], [[]]],
    [{ n: 1 }, { n: 2 }, { n: 3 }],
  ])('as its entities (%j) costs only its own fields', async (nonsense) => {
    const { data, errors } = await run(plan, {
      interior: () => good({ departments }),
      police: () => good({ _entities: nonsense }),
    });
    expect(data).toMatchObject({ departments });
    const keys = (data['departments'] as object[]).flatMap(Object.keys);
    expect(keys.filter((key) => !['__typename', 'code', 'n'].includes(key))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it.each<unknown>([null, 'text', { code: '05' }, [[[]]], [null, 7, 'x']])(
    'where a list of objects was expected (%j) has no objects',
    async (nonsense) => {
      const { data, asked } = await run(plan, { interior: () => good({ departments: nonsense }) });
      expect(data).toEqual({ departments: nonsense });
      expect(asked).toHaveLength(1);
    },
  );

  it('cannot change what every object inherits, nor hide a field by such a name', async () => {
    const poison = JSON.parse('{"__proto__":{"polluted":true},"constructor":null,"n":1}') as Record<
      string,
      unknown
    >;
    const { data } = await run(sequence(ROOT, entities('police', ['departments.@', 'n'])), {
      interior: () => good({ departments: [department('05')] }),
      police: () => good({ _entities: [poison] }),
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const [first] = data['departments'] as Record<string, unknown>[];
    expect(first?.['polluted']).toBeUndefined();
    expect(JSON.stringify(first)).toBe(
      '{"__typename":"Department","code":"05","constructor":null,"n":1}',
    );
  });

  it('nested deeper than the stack is passed on', async () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    const { errors } = await compilePlan(
      { kind: 'QueryPlan', node: sequence(fetchNode('a', '{a}'), fetchNode('b', '{a}')) },
      possible,
    ).run({
      variables: {},
      scope: {} as never,
      ask: () => Promise.resolve({ data: { a: structuredCloneOf(deep) }, errors: [] }),
    });
    expect(errors).toEqual([]);
  });
});

/** Another list of the same depth; the platform’s own copy would exhaust the stack. */
function structuredCloneOf(deep: unknown): unknown {
  let depth = 0;
  for (let at = deep; Array.isArray(at); at = at[0]) depth += 1;
  return JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown;
}

describe('Answers about the same thing', () => {
  it('are merged: objects by key, lists by index, and no null takes the place of a value', async () => {
    const plan: PlanNode = {
      kind: 'Sequence',
      nodes: ['a', 'b'].map((name) => fetchNode(name, '{s}')),
    };
    const { data } = await run(plan, {
      a: () => good({ s: { x: 1, list: [{ p: 1 }, { p: 2 }], kept: { k: 1 } } }),
      b: () => good({ s: { y: 2, list: [{ q: 3 }], kept: null } }),
    });
    expect(data).toEqual({ s: { x: 1, y: 2, list: [{ p: 1, q: 3 }, { p: 2 }], kept: { k: 1 } } });
  });
});

import { describe, expect, it } from '@jest/globals';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import { compilePlan } from '../../../gateway/src/engine/plan/compilePlan.ts';
import { entities, fetchNode, good, possible, run, sequence } from './support/handPlan.ts';

const DEPARTMENTS = good({ departments: [{ __typename: 'Department', code: '05' }] });

describe('A request to an agency', () => {
  it('has only the variables that it uses and the caller gave', async () => {
    const node = fetchNode('interior', 'query($year:Int $group:String $none:Int){a}', {
      variableUsages: ['year', 'group', 'none', 'unset'],
    });
    const { asked } = await run(
      node,
      { interior: () => good({ a: 1 }) },
      { year: 2024, none: null, unset: undefined, other: 1 },
    );
    expect(asked[0]?.body).toBe(
      '{"query":"query($year:Int $group:String $none:Int){a}","variables":{"year":2024,"none":null}}',
    );
  });

  it('names its operation when the plan does', async () => {
    const node = fetchNode('interior', 'query Map {a}', { operationName: 'Map' });
    const { asked } = await run(node, { interior: () => good({ a: 1 }) });
    expect(asked[0]?.body).toBe('{"query":"query Map {a}","operationName":"Map","variables":{}}');
  });

  it('is not made when no object needs it', async () => {
    const plan = sequence(
      fetchNode('interior', '{departments{code}}'),
      entities('police', ['departments.@', 'police']),
    );
    const { asked } = await run(plan, { interior: () => good({ departments: [] }) });
    expect(asked.map(({ service }) => service)).toEqual(['interior']);
  });
});

describe('The order of a plan', () => {
  it('lets both sides of a parallel start before either has answered', async () => {
    const started: string[] = [];
    let open: () => void = () => undefined;
    const both = new Promise<void>((resolve) => {
      open = resolve;
    });
    const answer = (name: string) => async () => {
      if (started.push(name) === 2) open();
      await both;
      return good({ [name]: 1 });
    };
    const plan: PlanNode = {
      kind: 'Parallel',
      nodes: [fetchNode('a', '{a}'), fetchNode('b', '{b}')],
    };
    const { data } = await run(plan, { a: answer('a'), b: answer('b') });
    expect(data).toEqual({ a: 1, b: 1 });
  });

  it.each([
    [{ yes: true }, ['a']],
    [{ yes: false }, ['b']],
  ])('follows a condition: %j', async (variables, services) => {
    const plan: PlanNode = {
      kind: 'Condition',
      condition: 'yes',
      ifClause: fetchNode('a', '{a}'),
      elseClause: fetchNode('b', '{b}'),
    };
    const { asked } = await run(plan, { a: () => good({}), b: () => good({}) }, variables);
    expect(asked.map(({ service }) => service)).toEqual(services);
  });

  it('is told before it runs: the services and the most requests', () => {
    const node = sequence(
      fetchNode('b', '{b}'),
      entities('a', ['b', 'x']),
      entities('b', ['b', 'y']),
    );
    const { services, fetches } = compilePlan({ kind: 'QueryPlan', node }, possible);
    expect({ services, fetches }).toEqual({ services: ['a', 'b'], fetches: 3 });
  });

  it('is nothing when the plan has no node', async () => {
    const plan = compilePlan({ kind: 'QueryPlan' }, possible);
    const none = {
      variables: {},
      ask: () => Promise.reject(new Error('asked')),
      scope: {} as never,
    };
    expect(await plan.run(none)).toEqual({ data: {}, errors: [] });
    expect(plan.services).toEqual([]);
  });

  it.each(['Subscription', 'Defer'])('is refused when it holds a %s', (kind) => {
    const node = { kind, primary: fetchNode('a', '{a}'), deferred: [] } as unknown as PlanNode;
    expect(() => compilePlan({ kind: 'QueryPlan', node }, possible)).toThrow(kind);
  });
});

describe('Rewrites', () => {
  it('of an answer give a key its name for the types that they name', async () => {
    const node = fetchNode('a', '{nodes{__typename ...on City{_alias: code}}}', {
      outputRewrites: [
        {
          KeyRenamer: {
            path: [{ Key: 'nodes' }, { TypenameEquals: ['City'] }, { Key: '_alias' }],
            renameKeyTo: 'code',
          },
        },
      ],
    });
    const nodes = [
      { __typename: 'City', _alias: 'c' },
      { __typename: 'Department', _alias: 'd' },
    ];
    const { data } = await run(node, { a: () => good({ nodes }) });
    expect(data).toEqual({
      nodes: [
        { __typename: 'City', code: 'c' },
        { __typename: 'Department', _alias: 'd' },
      ],
    });
  });

  it('of a representation set the type that the agency knows', async () => {
    const plan = sequence(
      fetchNode('interior', '{departments{code}}'),
      entities('police', ['departments.@', 'rank'], {
        inputRewrites: [
          {
            ValueSetter: {
              path: [{ TypenameEquals: ['Node'] }, { Key: '__typename' }],
              setValueTo: 'Node',
            },
          },
        ],
      }),
    );
    const { asked } = await run(plan, {
      interior: () => DEPARTMENTS,
      police: () => good({ _entities: [] }),
    });
    expect(asked[1]?.body).toContain('"representations":[{"__typename":"Node","code":"05"}]');
  });
});

import { describe, expect, it } from '@jest/globals';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import { entities, fetchNode, good, pathOf, requires, run, sequence } from './support/handPlan.ts';

const department = (code: unknown) => ({ __typename: 'Department', code });

describe('A batch of entities', () => {
  const batch = (paths: string[]): PlanNode => ({
    kind: 'BatchFetch',
    serviceName: 'police',
    operation:
      'query($r0:[_Any!]! $r1:[_Any!]!){_e0: _entities(representations: $r0){...on Department{info{id}}} _e1: _entities(representations: $r1){...on City{mayor}}}',
    entityBatch: {
      aliases: [
        {
          alias: '_e0',
          representationsVariableName: 'r0',
          paths: paths.map(pathOf),
          requires: [requires('Department', 'code')],
        },
        {
          alias: '_e1',
          representationsVariableName: 'r1',
          paths: [pathOf('city')],
          requires: [requires('City', 'code')],
        },
      ],
    },
  });
  const ROOTS = good({
    a: department('05'),
    b: department('05'),
    city: { __typename: 'City', code: '1' },
  });

  it('is one request with the representations of each alias', async () => {
    const result = await run(sequence(fetchNode('interior', '{a b city}'), batch(['a', 'b'])), {
      interior: () => ROOTS,
      police: () => good({ _e0: [{ info: { id: 'i' } }], _e1: [{ mayor: 'M' }] }),
    });
    expect(JSON.parse(result.asked[1]?.body ?? '')).toMatchObject({
      variables: { r0: [department('05')], r1: [{ __typename: 'City', code: '1' }] },
    });
    expect(result.data).toMatchObject({
      a: { info: { id: 'i' } },
      b: { info: { id: 'i' } },
      city: { mayor: 'M' },
    });
  });

  it('gives objects at different paths answers of their own, so that what one gets later is not the other’s', async () => {
    const info = (path: string, from: string) =>
      entities('labor', [path, `note: ${from}`], { requires: [requires('Info', 'id')] });
    const plan = sequence(
      fetchNode('interior', '{a b city}'),
      batch(['a', 'b']),
      info('a.info', 'one'),
    );
    const { data } = await run(plan, {
      interior: () => ROOTS,
      police: () => good({ _e0: [{ info: { __typename: 'Info', id: 'i' } }], _e1: [] }),
      labor: () => good({ _entities: [{ note: 'for a' }] }),
    });
    expect(data).toMatchObject({ a: { info: { note: 'for a' } } });
    expect(data['b']).toEqual({ ...department('05'), info: { __typename: 'Info', id: 'i' } });
  });

  it('shares no answer in a plan that tells objects at one path apart by type', async () => {
    const items = [
      { __typename: 'X', d: department('05') },
      { __typename: 'Y', d: department('05') },
    ];
    const plan = sequence(
      fetchNode('interior', '{items{d}}'),
      entities('police', ['items.@.d', 'info{id}']),
      entities('labor', ['items.@.(X).d.info', 'note'], { requires: [requires('Info', 'id')] }),
    );
    const { data } = await run(plan, {
      interior: () => good({ items }),
      police: () => good({ _entities: [{ info: { __typename: 'Info', id: 'i' } }] }),
      labor: () => good({ _entities: [{ note: 'for X' }] }),
    });
    expect(data).toMatchObject({ items: [{ d: { info: { note: 'for X' } } }, {}] });
    expect(JSON.stringify(data).match(/for X/g)).toHaveLength(1);
  });
});

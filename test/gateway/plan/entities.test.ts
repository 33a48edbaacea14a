import { describe, expect, it } from '@jest/globals';
import { compilePlan } from '../../../gateway/src/engine/plan/compilePlan.ts';
import {
  entities,
  fetchNode,
  good,
  possible,
  requires,
  run,
  sequence,
  type Run,
} from './support/handPlan.ts';

const department = (code: unknown) => ({ __typename: 'Department', code });
const ROOT = fetchNode('interior', '{departments{__typename code}}');

function representationsOf({ asked }: Run, index = 1): unknown {
  const { variables } = JSON.parse(asked[index]?.body ?? '{}') as {
    variables: { representations: unknown };
  };
  return variables.representations;
}

describe('Objects of which an agency is asked', () => {
  const plan = sequence(ROOT, entities('police', ['departments.@', 'offences{n}']));

  it('are asked for once, however often they stand in a list, and all get the answer', async () => {
    const departments = ['05', '11', '05'].map(department);
    const result = await run(plan, {
      interior: () => good({ departments }),
      police: () => good({ _entities: [{ offences: { n: 1 } }, { offences: { n: 2 } }] }),
    });
    expect(representationsOf(result)).toEqual(['05', '11'].map(department));
    expect(result.data).toMatchObject({
      departments: [{ offences: { n: 1 } }, { offences: { n: 2 } }, { offences: { n: 1 } }],
    });
  });

  it('are told apart by the kind of their key, not only by its letters', async () => {
    const departments = ['1', 1, true, 'true'].map(department);
    const result = await run(plan, {
      interior: () => good({ departments }),
      police: () => good({ _entities: [] }),
    });
    expect(representationsOf(result)).toEqual(departments);
  });

  it('are left out when no fragment fits their type, or their key is not there or null', async () => {
    const departments = [
      { __typename: 'City', code: '1' },
      department(null),
      { __typename: 'Department' },
      { code: '3' },
      department('05'),
    ];
    const result = await run(plan, {
      interior: () => good({ departments }),
      police: () => good({ _entities: [{ offences: { n: 1 } }] }),
    });
    expect(representationsOf(result)).toEqual([department('05')]);
    expect(result.data['departments']).toEqual([
      ...departments.slice(0, 4),
      { ...department('05'), offences: { n: 1 } },
    ]);
  });

  it('send a required value that is null as null', async () => {
    const more = { requires: [requires('Department', 'code', 'area')] };
    const withArea = sequence(ROOT, entities('police', ['departments.@', 'rate'], more));
    const departments = [{ ...department('05'), area: null }];
    const result = await run(withArea, {
      interior: () => good({ departments }),
      police: () => good({ _entities: [] }),
    });
    expect(representationsOf(result)).toEqual([{ ...department('05'), area: null }]);
  });

  it.each([
    ['rate', []],
    ['rate @include(if: $yes) n', [{ __typename: 'Department', code: '05' }]],
  ])(
    'without a required value are asked for only what a condition may have left out: %s',
    async (fields, sent) => {
      const more = { requires: [requires('Department', 'code', 'area')] };
      const conditional = sequence(ROOT, entities('police', ['departments.@', fields], more));
      const result = await run(conditional, {
        interior: () => good({ departments: [department('05')] }),
        police: () => good({ _entities: [] }),
      });
      expect(result.asked.length > 1 ? representationsOf(result) : []).toEqual(sent);
    },
  );

  it('send a value under its own name where the plan’s name for it is not there', async () => {
    const field = { kind: 'Field' as const, name: '_alias', alias: 'price' };
    const { selections, ...fragment } = requires('Department', 'code');
    const more = { requires: [{ ...fragment, selections: [...selections, field] }] };
    const departments = [
      { ...department('05'), _alias: 1, price: 9 },
      { ...department('11'), price: 2 },
    ];
    const result = await run(sequence(ROOT, entities('police', ['departments.@', 'n'], more)), {
      interior: () => good({ departments }),
      police: () => good({ _entities: [] }),
    });
    expect(representationsOf(result)).toEqual([
      { ...department('05'), price: 1 },
      { ...department('11'), price: 2 },
    ]);
  });

  it('are found in lists of lists, and past a type condition only of the types it names', async () => {
    const path = entities('police', ['rows.@.(Department)', 'n']);
    const rows = [[department('05')], [{ __typename: 'City', code: '05001' }, department('11')]];
    const result = await run(sequence(fetchNode('interior', '{rows{code}}'), path), {
      interior: () => good({ rows }),
      police: () => good({ _entities: [{ n: 1 }, { n: 2 }] }),
    });
    expect(result.data).toMatchObject({ rows: [[{ n: 1 }], [{ code: '05001' }, { n: 2 }]] });
  });

  it('are not asked for with two values under one key', () => {
    const fragment = requires('Department', 'code');
    const field = (name: string) => ({ kind: 'Field' as const, name, alias: 'price' });
    const more = { requires: [{ ...fragment, selections: [field('a1'), field('a2')] }] };
    const node = entities('police', ['departments.@', 'n'], more);
    expect(() => compilePlan({ kind: 'QueryPlan', node }, possible)).toThrow('two values as one');
  });

  it.each([
    [true, '{"__typename":"Department","code":"05","area":3}'],
    [false, '{"__typename":"Department","code":"05"}'],
  ])('send what a fragment requires only when its condition holds: %s', async (yes, text) => {
    const fragment = requires('Department', 'area');
    const more = { requires: [requires('Department', 'code'), { ...fragment, includeIf: 'yes' }] };
    const conditional = sequence(ROOT, entities('police', ['departments.@', 'rate'], more));
    const departments = [{ ...department('05'), area: 3 }];
    const { asked } = await run(
      conditional,
      { interior: () => good({ departments }), police: () => good({ _entities: [] }) },
      { yes },
    );
    expect(asked[1]?.body).toContain(`[${text}]`);
  });
});

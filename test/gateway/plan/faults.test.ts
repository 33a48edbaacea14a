import { describe, expect, it } from '@jest/globals';
import { compilePlan } from '../../../gateway/src/engine/plan/compilePlan.ts';
import { entities, fetchNode, good, possible, sequence } from './support/handPlan.ts';
import { SCOPE } from './support/scope.ts';

const ROOT = fetchNode('interior', '{departments{__typename code}}');
const branch = (service: string) => entities(service, ['departments.@', 'offences']);
const PLAN = sequence(ROOT, {
  kind: 'Parallel',
  nodes: [branch('police'), branch('icbf'), branch('labor')],
});

describe('A fault in one branch of a plan', () => {
  it('ends the run once, after the other branches have ended', async () => {
    const ended: string[] = [];
    const answers = {
      interior: () =>
        Promise.resolve(good({ departments: [{ __typename: 'Department', code: '05' }] })),
      police: async () => {
        await new Promise(setImmediate);
        ended.push('police');
        throw new Error('late');
      },
      icbf: () => {
        throw new Error('at once');
      },
      labor: async () => {
        await new Promise(setImmediate);
        ended.push('labor');
        return good({ _entities: [] });
      },
    };
    const running = compilePlan({ kind: 'QueryPlan', node: PLAN }, possible).run({
      variables: {},
      scope: SCOPE,
      ask: (service) => answers[service as keyof typeof answers](),
    });
    await expect(running).rejects.toThrow('late');
    expect(ended).toEqual(['police', 'labor']);
  });
});

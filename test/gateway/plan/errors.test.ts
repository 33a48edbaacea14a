import { describe, expect, it } from '@jest/globals';
import {
  down,
  entities,
  failing,
  fetchNode,
  good,
  places,
  requires,
  run,
  sequence,
} from './support/handPlan.ts';

const department = (code: string) => ({ __typename: 'Department', code });
const ROOT = fetchNode('interior', '{departments{__typename code} region}');
const INTERIOR = () => good({ departments: ['05', '11', '05'].map(department), region: 'R' });

describe('An agency that is down', () => {
  it('costs each key that was asked of it at the root', async () => {
    const { data, errors } = await run(ROOT, { interior: () => down('INTERIOR') });
    expect(data).toEqual({ departments: null, region: null });
    expect(places(errors)).toEqual(['AGENCY_UNAVAILABLE departments', 'AGENCY_UNAVAILABLE region']);
  });

  it('costs what was asked of it of each object, also where objects share an answer', async () => {
    const plan = sequence(
      ROOT,
      entities('police', ['departments.@', 'offences{n} arrests @skip(if: $yes)']),
    );
    const { data, errors } = await run(
      plan,
      { interior: INTERIOR, police: () => down('POLICE') },
      { yes: true },
    );
    expect(data['departments']).toEqual(
      ['05', '11', '05'].map((code) => ({ ...department(code), offences: null })),
    );
    expect(places(errors)).toEqual(
      [0, 1, 2].map((index) => `AGENCY_UNAVAILABLE departments.${index}.offences`),
    );
  });

  it('never takes a value that is there already', async () => {
    const plan = sequence(ROOT, entities('police', ['departments.@', 'code offences']));
    const { data, errors } = await run(plan, { interior: INTERIOR, police: () => down('POLICE') });
    expect(data).toMatchObject({ departments: [{ code: '05' }, { code: '11' }, { code: '05' }] });
    expect(places(errors)).not.toContain('AGENCY_UNAVAILABLE departments.0.code');
  });

  it('costs no more: the other side of a parallel is asked and kept', async () => {
    const plan = sequence(ROOT, {
      kind: 'Parallel',
      nodes: [
        entities('police', ['departments.@', 'offences']),
        entities('icbf', ['departments.@', 'entries']),
      ],
    });
    const entries = () => good({ _entities: [{ entries: 1 }, { entries: 2 }] });
    const { data } = await run(plan, {
      interior: INTERIOR,
      police: () => down('POLICE'),
      icbf: entries,
    });
    expect(data).toMatchObject({
      departments: [{ entries: 1, offences: null }, { entries: 2 }, { entries: 1 }],
    });
  });

  it('costs what another agency would have worked out from it, which is not asked with a null that stands for a failure', async () => {
    const plan = sequence(
      ROOT,
      entities('police', ['departments.@', 'offences']),
      entities('icbf', ['departments.@', 'rate'], {
        requires: [requires('Department', 'code', 'offences')],
      }),
    );
    const { data, errors, asked } = await run(plan, {
      interior: INTERIOR,
      police: () => down('POLICE'),
    });
    expect(asked.map(({ service }) => service)).toEqual(['interior', 'police']);
    expect(data).toMatchObject({ departments: [{ rate: null }, { rate: null }, { rate: null }] });
    expect(places(errors)).toContain('AGENCY_UNAVAILABLE departments.2.rate');
    expect(errors.every(({ extensions }) => extensions['agency'] === 'POLICE')).toBe(true);
  });
});

describe('An error of an agency', () => {
  const plan = sequence(ROOT, entities('police', ['departments.@', 'offences{n} arrests']));

  it('at the root keeps its path, renamed as the answer is', async () => {
    const node = fetchNode('interior', '{_a: departments{code}}', {
      outputRewrites: [{ KeyRenamer: { path: [{ Key: '_a' }], renameKeyTo: 'departments' } }],
    });
    const { errors, data } = await run(node, {
      interior: () => failing({ _a: [null] }, ['_a', 0, 'code']),
    });
    expect(places(errors)).toEqual(['RELEASE_NOT_YET departments.0.code']);
    expect(data).toEqual({ departments: [null] });
  });

  it('that leaves no data at the root explains every other key too', async () => {
    const { errors, data } = await run(ROOT, {
      interior: () => failing(null, ['departments', 1, 'code']),
    });
    expect(places(errors)).toEqual([
      'RELEASE_NOT_YET departments.1.code',
      'RELEASE_NOT_YET region',
    ]);
    expect(data).toEqual({ departments: null, region: null });
  });

  it('in one entity stands at every object with that key, and the data around it stays', async () => {
    const answer = failing(
      {
        _entities: [
          { offences: null, arrests: 3 },
          { offences: { n: 1 }, arrests: 4 },
        ],
      },
      ['_entities', 0, 'offences', 'n'],
    );
    const { data, errors } = await run(plan, { interior: INTERIOR, police: () => answer });
    expect(places(errors)).toEqual(
      [0, 2].map((index) => `RELEASE_NOT_YET departments.${index}.offences.n`),
    );
    expect(data).toMatchObject({
      departments: [{ arrests: 3 }, { arrests: 4, offences: { n: 1 } }, { arrests: 3 }],
    });
  });

  it('that costs a whole entity stands at each thing that was asked of it', async () => {
    const answer = failing({ _entities: [null, { offences: { n: 1 }, arrests: 4 }] }, [
      '_entities',
      0,
    ]);
    const { data, errors } = await run(plan, { interior: INTERIOR, police: () => answer });
    expect(places(errors)).toEqual(
      ['0.offences', '0.arrests', '2.offences', '2.arrests'].map(
        (place) => `RELEASE_NOT_YET departments.${place}`,
      ),
    );
    expect(data).toMatchObject({
      departments: [{ offences: null, arrests: null }, { arrests: 4 }, {}],
    });
  });

  it('that leaves no data of any entity explains them all', async () => {
    const answer = failing(null, ['_entities', 1, 'offences', 'n']);
    const { errors } = await run(plan, { interior: INTERIOR, police: () => answer });
    expect(places(errors).toSorted()).toEqual(
      ['0.arrests', '0.offences', '1.arrests', '1.offences.n', '2.arrests', '2.offences'].map(
        (place) => `RELEASE_NOT_YET departments.${place}`,
      ),
    );
  });

  it('beside a whole answer, naming no place, is kept without one', async () => {
    const { errors } = await run(ROOT, {
      interior: () => ({ ...INTERIOR(), errors: down('X').errors }),
    });
    expect(places(errors)).toEqual(['AGENCY_UNAVAILABLE ']);
  });

  it.each([[['_entities', 9]], [['_entities', 'x']], [['_entities']], [['elsewhere', 0]]])(
    'with a path that leads nowhere (%j) loses nothing',
    async (path) => {
      const { errors } = await run(plan, {
        interior: INTERIOR,
        police: () => failing({ _entities: null }, path),
      });
      expect(errors.length).toBeGreaterThan(0);
    },
  );
});

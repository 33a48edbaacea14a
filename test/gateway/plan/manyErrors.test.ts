import { describe, expect, it } from '@jest/globals';
import { catalogued } from '@alianza/kit/errors/catalogued';
import type { AgencyAnswer } from '../../../gateway/src/engine/askAgency.ts';
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

const MOST = 5_000;
const ROOT = fetchNode('interior', '{departments{__typename code}}');
const POLICE = entities('police', ['departments.@', 'offences']);

const named = (count: number, code: (index: number) => string) => () =>
  good({
    departments: Array.from({ length: count }, (_, index) => ({
      __typename: 'Department',
      code: code(index),
    })),
  });

const SHARED = named(4_000, () => '05');
const DIFFERENT = named(MOST + 1_000, String);

describe('Errors in more places than are told', () => {
  it('of one entity at thousands of places are no more than the limit, and then one without a place', async () => {
    const paths = Array.from({ length: 40 }, (_, index) => ['_entities', 0, 'offences', index]);
    const { data, errors, isCut } = await run(sequence(ROOT, POLICE), {
      interior: SHARED,
      police: () => failing({ _entities: [{ offences: null }] }, ...paths),
    });
    expect(errors).toHaveLength(MOST + 1);
    expect(places(errors).at(-1)).toBe('RELEASE_NOT_YET ');
    expect(isCut).toBe(true);
    expect(data).toMatchObject({ departments: Array(4_000).fill({ offences: null }) });
  });

  it('are counted once when they say the same of the same place', async () => {
    const paths = Array.from({ length: 10_000 }, () => ['_entities', 0, 'offences']);
    const { errors, isCut } = await run(sequence(ROOT, POLICE), {
      interior: SHARED,
      police: () => failing({ _entities: [{ offences: null }] }, ...paths),
    });
    expect(errors).toHaveLength(4_000);
    expect(isCut).toBeUndefined();
  });

  it('are not multiplied to be thrown away', async () => {
    const paths = Array.from({ length: 10_000 }, (_, index) => ['_entities', 0, 'offences', index]);
    const began = performance.now();
    const { errors } = await run(sequence(ROOT, POLICE), {
      interior: SHARED,
      police: () => failing({ _entities: [{ offences: null }] }, ...paths),
    });
    expect(errors).toHaveLength(MOST + 1);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('at the root are limited too', async () => {
    const paths = Array.from({ length: 9_000 }, (_, index) => ['departments', index]);
    const { errors } = await run(ROOT, { interior: () => failing({ departments: [] }, ...paths) });
    expect(errors).toHaveLength(MOST + 1);
  });

  it('of an agency that is down leave null in every place', async () => {
    const { data, errors } = await run(sequence(ROOT, POLICE), {
      interior: DIFFERENT,
      police: () => down('POLICE'),
    });
    expect(errors).toHaveLength(MOST + 1);
    expect(places(errors).at(-1)).toBe('AGENCY_UNAVAILABLE ');
    expect(data).toMatchObject({ departments: Array(MOST + 1_000).fill({ offences: null }) });
  });

  it('are told once more for each agency and code', async () => {
    const plan = sequence(ROOT, POLICE, entities('icbf', ['departments.@', 'entries']));
    const { errors } = await run(plan, {
      interior: DIFFERENT,
      police: () => down('POLICE'),
      icbf: (): AgencyAnswer => ({
        data: null,
        errors: [catalogued('AGENCY_ANSWER_INVALID', { agency: 'ICBF' }, { agency: 'ICBF' })],
      }),
    });
    expect(places(errors).slice(MOST)).toEqual(['AGENCY_UNAVAILABLE ', 'AGENCY_ANSWER_INVALID ']);
  });

  it('let no agency reckon with a null that stands for a failure which is not told in its place', async () => {
    const rate = entities('icbf', ['departments.@', 'rate'], {
      requires: [requires('Department', 'code', 'offences')],
    });
    const { asked, data } = await run(sequence(ROOT, POLICE, rate), {
      interior: DIFFERENT,
      police: () => down('POLICE'),
    });
    expect(asked.map(({ service }) => service)).toEqual(['interior', 'police']);
    expect(data).toMatchObject({ departments: Array(MOST + 1_000).fill({ rate: null }) });
  });

  it('have no stack of their own', async () => {
    const { errors } = await run(ROOT, { interior: () => down('INTERIOR') });
    expect(errors.map(({ stack }) => stack)).not.toContainEqual(expect.stringContaining('    at '));
  });
});

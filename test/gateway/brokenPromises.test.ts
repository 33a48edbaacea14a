import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FixtureAgency } from './fixtures/agency.ts';
import { startFederation, type Federation } from './fixtures/federation.ts';

describe('An answer that breaks the schema', () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation.close());

  /** Asks for one department's police part while the police answers with `part`. */
  async function withPolice(part: unknown) {
    const answer = { data: { _entities: [{ police: part }] } };
    (federation.agencies['police'] as FixtureAgency).fault = (response) =>
      response.end(JSON.stringify(answer));
    const { body } = await federation.ask(
      '{ department(code: "05") { name police { offences form } } }',
    );
    const { errors = [], data } = body;
    const { police } = (data as { department: { police: unknown } }).department;
    const [error] = errors;
    return {
      police,
      count: errors.length,
      path: error?.path?.slice(1),
      extensions: error?.extensions,
    };
  }

  const BLAMED = { code: 'AGENCY_ANSWER_INVALID', agency: 'POLICE' };

  it.each([
    ['null for a promised value', { offences: null, form: null }],
    ['nothing for a promised value', { form: null }],
    ['text for a number', { offences: '120', form: null }],
    ['a number too large for Int', { offences: 2 ** 31, form: null }],
    ['a fraction for Int', { offences: 1.5, form: null }],
    ['a list for a value', { offences: [1], form: null }],
  ])('with %s loses the object that needs it, with an error', async (_, part) => {
    expect(await withPolice(part)).toEqual({
      police: null,
      count: 1,
      path: ['police', 'offences'],
      extensions: BLAMED,
    });
  });

  it.each([
    ['a word outside the enum', 'PICKPOCKETING'],
    ['a number for an enum', 7],
  ])('with %s loses that field, with an error', async (_, form) => {
    expect(await withPolice({ offences: 3, form })).toEqual({
      police: { offences: 3, form: null },
      count: 1,
      path: ['police', 'form'],
      extensions: BLAMED,
    });
  });

  it('with a list for an object loses that field, with an error', async () => {
    expect(await withPolice([{ offences: 1, form: null }])).toEqual({
      police: null,
      count: 1,
      path: ['police'],
      extensions: BLAMED,
    });
  });

  it('with values that fit passes as it is', async () => {
    const part = { offences: -1, form: 'FORCED_BEGGING' };
    expect(await withPolice(part)).toMatchObject({ police: part, count: 0 });
  });
});

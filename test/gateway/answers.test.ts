import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startFederation, type Federation } from './fixtures/federation.ts';

describe('The gateway', () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation.close());
  beforeEach(() => {
    for (const agency of Object.values(federation.agencies)) agency.requests.length = 0;
  });

  it('answers one query from three agencies, asking each once', async () => {
    const { status, body } = await federation.ask(`{
      departments { code name repatriations police { offences } }
      partnership { name }
    }`);
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        departments: [
          { code: '05', name: 'Antioquia', repatriations: 7, police: { offences: 120 } },
          { code: '11', name: 'Bogotá, D.C.', repatriations: 0, police: { offences: 95 } },
        ],
        partnership: { name: 'CPC' },
      },
    });
    expect(federation.agencies['police']?.requests).toHaveLength(1);
    expect(federation.agencies['interior']?.requests).toHaveLength(1);
  });

  it('answers aliases, fragments and abstract types as they were asked', async () => {
    const { body } = await federation.ask(`
      query { law: strictest { ...Text ... on Crime { prison: years } } again: departments { id: code } }
      fragment Text on Rule { article kind: __typename }`);
    expect(body.data).toEqual({
      law: { article: '188A', kind: 'Crime', prison: 13 },
      again: [{ id: '05' }, { id: '11' }],
    });
  });

  it('coerces variables before any agency sees them', async () => {
    await federation.ask('query ($where: Band!) { crowded(where: $where) { code } }', {
      where: { most: 5 },
    });
    expect(federation.agencies['interior']?.requests[0]?.variables).toEqual({
      where: { least: 0, most: 5 },
    });
  });

  it('passes an instant on as the instant it is', async () => {
    await federation.ask('query ($t: DateTime) { at(code: "05", since: $t) { code } }', {
      t: '2026-03-01T00:00:00-05:00',
    });
    expect(federation.agencies['interior']?.requests[0]?.variables).toEqual({
      t: '2026-03-01T05:00:00.000Z',
    });
  });

  it('uses the default of a variable that was not sent', async () => {
    const { body } = await federation.ask(
      'query ($code: String! = "11") { department(code: $code) { name } }',
    );
    expect(body.data).toEqual({ department: { name: 'Bogotá, D.C.' } });
  });

  it('answers introspection itself, also beside data', async () => {
    const { body } = await federation.ask(`{
      __type(name: "Department") { fields { name } }
      departments { code }
    }`);
    expect(body.data).toEqual({
      __type: {
        fields: [{ name: 'code' }, { name: 'name' }, { name: 'police' }, { name: 'repatriations' }],
      },
      departments: [{ code: '05' }, { code: '11' }],
    });
  });

  it('shows callers nothing of the federation underneath', async () => {
    const { text } = await federation.ask('{ __schema { types { name } directives { name } } }');
    expect(text).not.toMatch(/join__|link__|_Entity|_Service|127\.0\.0\.1/);
  });

  it.each([
    ['a constant', '{ departments @skip(if: true) { code } }', undefined],
    ['a variable', 'query ($s: Boolean!) { departments @skip(if: $s) { code } }', { s: true }],
    ['a fragment', '{ ... @include(if: false) { departments { code } } }', undefined],
  ])('answers nothing when %s leaves nothing to ask', async (_, query, variables) => {
    const { status, body } = await federation.ask(query, variables);
    expect({ status, body }).toEqual({ status: 200, body: { data: {} } });
    expect(federation.agencies['interior']?.requests).toHaveLength(0);
  });

  it('answers what @include leaves', async () => {
    const { body } = await federation.ask(
      'query ($with: Boolean!) { departments { code police @include(if: $with) { offences } } }',
      { with: false },
    );
    expect(body).toEqual({ data: { departments: [{ code: '05' }, { code: '11' }] } });
  });
});

import { describe, expect, it } from '@jest/globals';
import { completing } from './completing.ts';

describe('What was asked', () => {
  it('is answered in the order of the operation, without what only the plan needed', () => {
    const complete = completing('{ department { name code } }');
    const merged = {
      extra: 1,
      department: { __typename: 'Department', code: '05', key: 'k', name: 'A' },
    };
    const { data, errors } = complete(merged);
    expect(JSON.stringify(data)).toBe('{"department":{"name":"A","code":"05"}}');
    expect(errors).toEqual([]);
  });

  it('leaves the agencies’ data as it was', () => {
    const complete = completing('{ department { name borders } }');
    const merged = { department: { name: 5, borders: ['05', null], key: 'k' } };
    const before = structuredClone(merged);
    complete(merged);
    expect(merged).toEqual(before);
  });

  it('is merged over fragments, fields and types', () => {
    const complete = completing(`
      { department { ...A police { form } ... { police { offences { value } } } } }
      fragment A on Department { code police { offences { status } } }`);
    const { data } = complete({
      department: {
        code: '05',
        police: { form: null, offences: { value: 1, status: 'PUBLISHED' } },
      },
    });
    expect(JSON.stringify(data)).toBe(
      '{"department":{"code":"05","police":{"offences":{"status":"PUBLISHED","value":1},"form":null}}}',
    );
  });

  it('depends on the type that each object turns out to be', () => {
    const complete = completing(
      '{ rules { ... on Fault { fine } article kind: __typename ... on Crime { prison } } }',
    );
    const crime = { __typename: 'Crime', article: '188A', prison: true, fine: 5 };
    const fault = { __typename: 'Fault', article: null, prison: true, fine: 5 };
    const { data, errors } = complete({ rules: [crime, fault, null] });
    expect(JSON.stringify(data)).toBe(
      '{"rules":[{"article":"188A","kind":"Crime","prison":true},{"fine":5,"article":null,"kind":"Fault"},null]}',
    );
    expect(errors).toEqual([]);
  });

  it('of another type is not answered', () => {
    const complete = completing('{ rules { ... on Fault { years } ... on Crime { article } } }');
    const rule = { article: '188A', years: 13 };
    const rules = [
      { __typename: 'Crime', ...rule },
      { __typename: 'Fault', ...rule },
    ];
    expect(complete({ rules })).toEqual({
      data: { rules: [{ article: '188A' }, { years: 13 }] },
      errors: [],
    });
  });

  it('follows @skip and @include, in their order too', () => {
    const complete = completing(
      `query ($a: Boolean!, $b: Boolean!) { department { name @include(if: $a) code name @skip(if: $b)
        ... @include(if: false) { area } } }`,
    );
    const merged = { department: { name: 'A', code: '05', area: 1 } };
    const keys = (variables: Record<string, boolean>) =>
      Object.keys((complete(merged, { variables }).data as { department: object }).department);
    expect(keys({ a: true, b: true })).toEqual(['name', 'code']);
    expect(keys({ a: false, b: false })).toEqual(['code', 'name']);
    expect(keys({ a: false, b: true })).toEqual(['code']);
    expect(keys({ a: true, b: false })).toEqual(['name', 'code']);
  });

  it('is right for more sets of conditions than are kept', () => {
    const names = ['code', 'name', 'area', 'id', 'population'];
    const fields = names.map((name) => `${name} @include(if: $${name})`).join(' ');
    const variables = names.map((name) => `$${name}: Boolean!`).join(' ');
    const complete = completing(`query (${variables}) { department { __typename ${fields} } }`);
    const merged = { department: { code: '05', name: 'A', area: 1, id: '1', population: 1 } };
    for (const set of Array(32).keys()) {
      const held = names.filter((_, bit) => (set >> bit) % 2 === 1);
      const chosen = Object.fromEntries(names.map((name) => [name, held.includes(name)]));
      const { data } = complete(merged, { variables: chosen });
      expect(Object.keys((data as typeof merged).department)).toEqual(['__typename', ...held]);
    }
  });

  it('about the schema itself is left to who answers that', () => {
    const complete = completing(
      '{ __schema { types { name } } __typename a: __type(name: "A") { name } }',
    );
    expect(complete({})).toEqual({ data: { __typename: 'Query' }, errors: [] });
  });
});

describe('A __typename', () => {
  const BLAMED = [['rule', 'AGENCY_ANSWER_INVALID', 'INTERIOR or POLICE']];

  it('of an object type is known without the agencies', () => {
    const complete = completing('{ department { __typename kind: __typename } }');
    expect(complete({ department: {} })).toEqual({
      data: { department: { __typename: 'Department', kind: 'Department' } },
      errors: [],
    });
  });

  it.each(['Crime', '', null, 5])('%j for a department breaks the promise', (name) => {
    const complete = completing('{ department { code } }');
    expect(complete({ department: { __typename: name, code: '05' } })).toEqual({
      data: { department: null },
      errors: [['department', 'AGENCY_ANSWER_INVALID', 'INTERIOR']],
    });
  });

  it('of the root is the agencies’ own', () => {
    const complete = completing('{ __typename notes }');
    expect(complete({ __typename: 'PoliceQuery', notes: [] })).toEqual({
      data: { __typename: 'Query', notes: [] },
      errors: [],
    });
  });

  it.each([
    ['a field of one type depends on it', '{ rule { ... on Crime { prison } } }'],
    ['a field is asked of one type only', '{ rule { ... on Crime { article } } }'],
    ['it is asked', '{ rule { __typename } }'],
    ['it is asked by another name', '{ rule { article kind: __typename } }'],
    ['it is asked in a fragment', '{ rule { ... on Rule { __typename } } }'],
  ])('may not be missing when %s', (_, text) => {
    const complete = completing(text);
    expect(complete({ rule: { article: '1', prison: true } })).toEqual({
      data: { rule: null },
      errors: BLAMED,
    });
  });

  it('may not be missing in a union', () => {
    const complete = completing('{ anything { ... on Rule { article } } }');
    expect(complete({ anything: { article: '1' } })).toEqual({
      data: { anything: null },
      errors: [['anything', 'AGENCY_ANSWER_INVALID', 'INTERIOR or POLICE']],
    });
  });

  it('may be missing when nothing depends on it, and then the interface’s promises hold', () => {
    const complete = completing('{ rule { article ... on Rule { years } } }');
    const data = { rule: { article: null, years: 3 } };
    expect(complete(data)).toEqual({ data, errors: [] });
  });

  it.each(['Department', 'Nobody', 'constructor', null, 7, ['Crime']])(
    'that is none of the possible types, %j, breaks the promise',
    (name) => {
      const complete = completing('{ rule { article } }');
      expect(complete({ rule: { __typename: name, article: '1' } })).toEqual({
        data: { rule: null },
        errors: BLAMED,
      });
    },
  );

  it('may be the interface’s own where an agency has it as an object, and nothing depends on the type', () => {
    const merged = { rules: [{ __typename: 'Rule', article: '188A' }] };
    expect(completing('{ rules { article } }')(merged)).toEqual({
      data: { rules: [{ article: '188A' }] },
      errors: [],
    });
    const { data, errors } = completing('{ rules { article ... on Crime { years } } }')(merged);
    expect([data, errors.length]).toEqual([{ rules: [null] }, 1]);
  });

  it('brings the promises of its own type', () => {
    const complete = completing('{ rules { article } }');
    const merged = {
      rules: [
        { __typename: 'Crime', article: null },
        { __typename: 'Fault', article: null },
      ],
    };
    expect(complete(merged)).toEqual({
      data: { rules: [null, { article: null }] },
      errors: [['rules.0.article', 'AGENCY_ANSWER_INVALID', 'POLICE']],
    });
  });
});

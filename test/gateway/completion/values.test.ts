import { describe, expect, it } from '@jest/globals';
import { completing } from './completing.ts';

const INVALID = 'AGENCY_ANSWER_INVALID';

describe('A value that its type does not allow', () => {
  it.each([
    ['population', 2 ** 31],
    ['population', -(2 ** 31) - 1],
    ['population', 1.5],
    ['population', '5'],
    ['population', true],
    ['area', '1.5'],
    ['area', Infinity],
    ['isCapital', 1],
    ['isCapital', 'true'],
    ['id', 1.5],
    ['id', 2 ** 53],
    ['id', true],
    ['borders', '05'],
    ['borders', { 0: '05', length: 1 }],
    ['police', 'text'],
    ['police', [{}]],
    ['police', 0],
  ])('%s: %j is null with an error', (name, value) => {
    const isObject = name === 'police';
    const complete = completing(`{ department { ${name} ${isObject ? '{ form }' : ''} } }`);
    const { data, errors } = complete({ department: { [name]: value } });
    expect(data).toEqual({ department: { [name]: null } });
    expect(errors).toEqual([[`department.${name}`, INVALID, isObject ? 'POLICE' : 'INTERIOR']]);
  });

  it.each([
    ['a word outside the enum', 'PICKPOCKETING'],
    ['a name every object has', 'toString'],
    ['a number', 0],
    ['a list', ['RECRUITMENT']],
  ])('is for an enum %s', (_, form) => {
    const complete = completing('{ department { police { form } } }');
    expect(complete({ department: { police: { form } } })).toEqual({
      data: { department: { police: { form: null } } },
      errors: [['department.police.form', INVALID, 'POLICE']],
    });
  });
});

describe('A value that its type allows', () => {
  it.each([
    ['population', -(2 ** 31)],
    ['population', 2 ** 31 - 1],
    ['area', 5],
    ['area', -0.25],
    ['isCapital', false],
    ['id', ''],
    ['borders', []],
    ['extra', { any: [null, 1] }],
    ['extra', 0],
    ['extra', false],
    ['name', ''],
  ])('%s: %j passes as it is', (name, value) => {
    const complete = completing(`{ department { ${name} } }`);
    const data = { department: { [name]: value } };
    expect(complete(data)).toEqual({ data, errors: [] });
  });

  it('passes as text when it is an integer for an ID', () => {
    const complete = completing('{ department { id } }');
    expect(complete({ department: { id: 5 } })).toEqual({
      data: { department: { id: '5' } },
      errors: [],
    });
  });
});

describe('A null', () => {
  it('passes in silence where it may be', () => {
    const complete = completing(
      '{ department { population police { form } borders extra } notes }',
    );
    const data = {
      department: { population: null, police: null, borders: null, extra: null },
      notes: [[null]],
    };
    expect(complete(data)).toEqual({ data, errors: [] });
  });

  it.each([
    ['in a promised item, the list', { code: '05', name: 'A', borders: ['08', null] }, 'borders.1'],
    ['as a promised field, the object', { code: null, name: 'A', borders: [] }, 'code'],
  ])('takes with it %s', (_, part, place) => {
    const complete = completing('{ department { name code borders } }');
    const { data, errors } = complete({ department: part });
    expect(data).toEqual({ department: part.code && { ...part, borders: null } });
    expect(errors).toEqual([[`department.${place}`, INVALID, 'INTERIOR']]);
  });

  it('takes the whole answer with it when everything above is promised', () => {
    const complete = completing('{ departments { name } shared { value } }');
    const merged = { departments: [{ name: 'A' }, { name: null }], shared: null };
    expect(complete(merged)).toEqual({
      data: null,
      errors: [['departments.1.name', INVALID, 'INTERIOR']],
    });
  });
});

describe('A key that is missing', () => {
  it('is null with an error, also where null may be', () => {
    const complete = completing('{ department { name population } }');
    expect(complete({ department: { name: 'A' } })).toEqual({
      data: { department: { name: 'A', population: null } },
      errors: [['department.population', INVALID, 'INTERIOR']],
    });
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'named %s is not found in what all objects have',
    (key) => {
      const complete = completing(`{ department { ${key}: extra } }`);
      const { data, errors } = complete({ department: {} });
      expect(JSON.stringify(data)).toBe(`{"department":{"${key}":null}}`);
      expect(errors).toEqual([[`department.${key}`, INVALID, 'INTERIOR']]);
    },
  );
});

describe('A key that means something to JavaScript', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('is data: %s', (key) => {
    const complete = completing(`{ department { ${key}: name code } }`);
    const text = `{"department":{"${key}":"A","code":"05"}}`;
    const { data, errors } = complete(JSON.parse(text));
    expect(JSON.stringify(data)).toBe(text);
    expect(errors).toEqual([]);
  });
});

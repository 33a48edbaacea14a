import { describe, expect, it } from '@jest/globals';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { relocated } from '@alianza/kit/errors/relocated';
import { completing } from './completing.ts';

const CANARY = 'CANARY-10.0.0.7:5432-register.person';

const complete = completing('{ departments { name population police { form trend } } }');

/** Departments as they come when the police part is missing, with its error at each. */
function without(code: 'AGENCY_UNAVAILABLE' | 'AGENCY_ANSWER_INVALID') {
  const error = catalogued(code, { agency: 'POLICE' }, { agency: 'POLICE' });
  const departments = ['A', 'B'].map((name) => ({ name, population: 1, police: null }));
  const errors = departments.map((_, index) => relocated(error, ['departments', index, 'police']));
  return { data: { departments }, errors };
}

describe('Of an agency that', () => {
  it('sends null for a promised text the object goes, with one error', () => {
    const one = completing('{ department { name population } }');
    expect(one({ department: { name: null, population: 1 } })).toEqual({
      data: { department: null },
      errors: [['department.name', 'AGENCY_ANSWER_INVALID', 'INTERIOR']],
    });
  });

  it('sends a number for text and text for a number neither is delivered', () => {
    const one = completing('{ department { toString population } }');
    const { data, errors } = one({ department: { toString: 5, population: 'abc' } });
    expect(JSON.stringify(data)).toBe('{"department":{"toString":null,"population":null}}');
    expect(errors).toEqual([
      ['department.toString', 'AGENCY_ANSWER_INVALID', 'INTERIOR'],
      ['department.population', 'AGENCY_ANSWER_INVALID', 'INTERIOR'],
    ]);
  });

  it.each([
    ['answers HTTP 500 or a web page', 'AGENCY_ANSWER_INVALID'],
    ['stalls', 'AGENCY_UNAVAILABLE'],
  ] as const)('%s only its own fields are null, each with that error alone', (_, code) => {
    const { data, errors } = without(code);
    expect(complete(data, { errors })).toEqual({
      data,
      errors: [
        ['departments.0.police', code, 'POLICE'],
        ['departments.1.police', code, 'POLICE'],
      ],
    });
  });

  it('breaks a promise a thousand times each is told, and once more the whole answer is not believed', () => {
    const one = completing('{ departments { name borders } }');
    const broken = (count: number) => ({
      departments: [{ name: 'A', borders: null }].concat(
        Array.from({ length: count }, () => ({ name: 'B', borders: 5 as never })),
      ),
    });
    expect(one(broken(1_000)).errors).toHaveLength(1_000);
    expect(one(broken(1_001))).toEqual({
      data: null,
      errors: [[undefined, 'AGENCY_ANSWER_INVALID', 'INTERIOR']],
    });
  });

  it('fails as another does at the same place both are named', () => {
    const errors = ['POLICE', 'ICBF'].map((agency) =>
      catalogued('AGENCY_UNAVAILABLE', { agency }, { agency, path: ['department', 'key'] }),
    );
    const one = completing('{ department { code } }');
    expect(one({ department: { code: '05' } }, { errors }).errors).toEqual([
      ['department', 'AGENCY_UNAVAILABLE', 'POLICE'],
      ['department', 'AGENCY_UNAVAILABLE', 'ICBF'],
    ]);
  });

  it('sends its secrets as values nothing of them gets into data or errors', () => {
    const police = { form: CANARY, trend: [CANARY], [CANARY]: CANARY };
    const merged = {
      departments: [
        { __typename: CANARY },
        { name: [CANARY] },
        { name: 'A', population: CANARY, police },
      ],
    };
    const one = completing('{ department { population police { form trend } } }');
    const outcome = [complete(merged), one({ department: merged.departments[2] })];
    expect(JSON.stringify(outcome)).not.toContain('CANARY');
    expect(outcome[1]?.errors).toHaveLength(3);
  });
});

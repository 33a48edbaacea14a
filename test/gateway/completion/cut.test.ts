import { describe, expect, it } from '@jest/globals';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { relocated } from '@alianza/kit/errors/relocated';
import { completing } from './completing.ts';

const DOWN = catalogued('AGENCY_UNAVAILABLE', { agency: 'POLICE' }, { agency: 'POLICE' });
const complete = completing('{ departments { name } department { name police { form } } }');

describe('An answer of which not every error is told in its place', () => {
  it('has no second error for a null, and a thousand of them do not cost the whole answer', () => {
    const rules = completing('{ rules { years ... on Crime { prison } } }');
    const data = { rules: Array(1_500).fill({ __typename: 'Crime', years: 1, prison: null }) };
    expect(rules(data, { errors: [DOWN], isCut: true })).toEqual({
      data: { rules: Array(1_500).fill(null) },
      errors: [[undefined, 'AGENCY_UNAVAILABLE', 'POLICE']],
    });
  });

  it('delivers no wrong value, and says so', () => {
    const data = { departments: [], department: { name: 'A', police: { form: 5 } } };
    expect(complete(data, { errors: [DOWN], isCut: true })).toEqual({
      data: { departments: [], department: { name: 'A', police: { form: null } } },
      errors: [
        [undefined, 'AGENCY_UNAVAILABLE', 'POLICE'],
        ['department.police.form', 'AGENCY_ANSWER_INVALID', 'POLICE'],
      ],
    });
  });

  it('has its broken promises without a place, once an agency, when the list is full', () => {
    const full = Array.from({ length: 5_000 }, (_, index) =>
      relocated(DOWN, ['departments', index, 'name']),
    );
    const named = Array(5_000).fill({ name: 'A' });
    const data = { departments: named, department: { name: 5, police: { form: 5 } } };
    const { errors } = complete(data, { errors: full });
    expect(errors.slice(5_000)).toEqual([[undefined, 'AGENCY_ANSWER_INVALID', 'INTERIOR']]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { completing } from './completing.ts';

const INVALID = 'AGENCY_ANSWER_INVALID';
const DOWN = 'AGENCY_UNAVAILABLE';

function down(...path: (string | number)[]): GraphQLError {
  return new GraphQLError('down', { path, extensions: { code: DOWN, agency: 'POLICE' } });
}

describe('An error of an agency', () => {
  const complete = completing('{ departments { name police { offences { value status } form } } }');
  const withPolice = (police: unknown) => ({ departments: [{ name: 'A', police }] });
  const gone = { departments: [{ name: 'A', police: null }] };

  it.each([
    ['at the null', null, ['departments', 0, 'police']],
    ['below the null, at what is promised', null, ['departments', 0, 'police', 'offences']],
    [
      'at the promised value',
      { offences: null, form: null },
      ['departments', 0, 'police', 'offences'],
    ],
    ['at a missing promised value', { form: null }, ['departments', 0, 'police', 'offences']],
    ['below a missing promised value', {}, ['departments', 0, 'police', 'offences', 'status']],
    ['above a missing promised value', {}, ['departments', 0, 'police']],
    ['above many missing values', undefined, ['departments', 0]],
    ['at a value that is nonsense besides', 5, ['departments', 0, 'police']],
  ])('explains what is missing %s, alone', (_, police, path) => {
    const merged = police === undefined ? { departments: [{ name: 'A' }] } : withPolice(police);
    expect(complete(merged, { errors: [down(...path)] })).toEqual({
      data: gone,
      errors: [[path.join('.'), DOWN, 'POLICE']],
    });
  });

  it.each([
    ['another place', ['departments', 1, 'police']],
    ['a place beside it', ['departments', 0, 'name']],
    ['no place', []],
  ])('at %s explains nothing', (_, path) => {
    const merged = { departments: [{ name: 'A', police: { form: null } }, gone.departments[0]] };
    const { errors } = complete(merged, { errors: [down(...path)] });
    expect(errors).toContainEqual(['departments.0.police.offences', INVALID, 'POLICE']);
    expect(errors).toHaveLength(2);
  });

  it('above explains no null of a promised value and no nonsense', () => {
    const merged = withPolice({ offences: { value: 'x', status: null }, form: null });
    expect(complete(merged, { errors: [down('departments', 0)] })).toEqual({
      data: gone,
      errors: [
        ['departments.0', DOWN, 'POLICE'],
        ['departments.0.police.offences.value', INVALID, 'POLICE'],
        ['departments.0.police.offences.status', INVALID, 'POLICE'],
      ],
    });
  });

  it('beside data leaves the data', () => {
    const merged = withPolice({ offences: { value: 1, status: 'PUBLISHED' }, form: null });
    const errors = [down('departments', 0, 'police', 'offences')];
    expect(complete(merged, { errors })).toEqual({
      data: merged,
      errors: [['departments.0.police.offences', DOWN, 'POLICE']],
    });
  });

  it.each([
    ['a key of the plan', ['departments', 0, '__key', 'code'], 'departments.0'],
    ['below a scalar', ['departments', 0, 'name', 'first'], 'departments.0.name'],
    ['an item the list does not have', ['departments', 7, 'name'], 'departments'],
    ['a name for an item', ['departments', 'length'], 'departments'],
    ['an item before the first', ['departments', -1, 'name'], 'departments'],
    ['half an item', ['departments', 0.5, 'name'], 'departments'],
    ['an item of an object', ['departments', 0, 0], 'departments.0'],
    ['a field of all objects', ['departments', 0, 'constructor'], 'departments.0'],
    ['a root field of the plan', ['_entities', 0, 'police'], undefined],
  ])('is told at the deepest place that was asked for: %s', (_, path, told) => {
    const { errors } = complete(gone, { errors: [down(...path)] });
    expect(errors).toEqual([[told, DOWN, 'POLICE']]);
  });

  it('is told once for each place and code', () => {
    const path = ['departments', 0, 'police'];
    const other = new GraphQLError('', { path, extensions: { code: 'UNKNOWN_CODE' } });
    const errors = [down(...path), down(...path, '__key'), other, down('departments', 1)];
    expect(complete(gone, { errors }).errors).toEqual([
      ['departments.0.police', DOWN, 'POLICE'],
      ['departments.0.police', 'UNKNOWN_CODE', undefined],
      ['departments', DOWN, 'POLICE'],
    ]);
  });

  it('within what @skip left out is told above it', () => {
    const skipping = completing(
      'query ($s: Boolean!) { department { code police @skip(if: $s) { form } } }',
    );
    const errors = [down('department', 'police', 'form')];
    const merged = { department: { code: '05', police: { form: null } } };
    expect(skipping(merged, { errors, variables: { s: true } })).toEqual({
      data: { department: { code: '05' } },
      errors: [['department', DOWN, 'POLICE']],
    });
    expect(skipping(merged, { errors, variables: { s: false } }).errors).toEqual([
      ['department.police.form', DOWN, 'POLICE'],
    ]);
  });

  it('on an object is cut by what its type was asked, or any could be when there is none', () => {
    const abstract = completing('{ rule { article ... on Crime { prison } } }');
    const errors = [down('rule', 'prison')];
    const fault = { __typename: 'Fault', article: null };
    expect(abstract({ rule: fault }, { errors }).errors).toEqual([['rule', DOWN, 'POLICE']]);
    expect(abstract({ rule: null }, { errors }).errors).toEqual([['rule.prison', DOWN, 'POLICE']]);
  });
});

it('An error at a name in a list that is not there is told at the list', () => {
  const outcome = completing('{ rules { years } }')(
    { rules: null },
    { errors: [down('rules', 'years')] },
  );
  expect(outcome.errors).toEqual([['rules', DOWN, 'POLICE']]);
});

describe('A broken promise', () => {
  it('of a shared type is blamed on who answered the object it stands in', () => {
    const complete = completing(
      '{ department { police { offences { status } } icbf { admissions { status } } } }',
    );
    const figure = { status: null };
    const { data, errors } = complete({
      department: { police: { offences: figure }, icbf: { admissions: figure } },
    });
    expect(data).toEqual({ department: { police: null, icbf: { admissions: null } } });
    expect(errors).toEqual([
      ['department.police.offences.status', INVALID, 'POLICE'],
      ['department.icbf.admissions.status', INVALID, 'ICBF'],
    ]);
  });

  it('that several agencies may have broken names none as the one', () => {
    const complete = completing('{ shared { status } }');
    expect(complete({ shared: { status: 5 } })).toEqual({
      data: { shared: null },
      errors: [['shared.status', INVALID, 'ICBF or POLICE']],
    });
  });

  it('in lists of lists has the index of each', () => {
    const complete = completing('{ notes }');
    const notes = [['a'], ['b', 5], ['c', null, 7]];
    expect(complete({ notes })).toEqual({
      data: { notes: [['a'], ['b', null], ['c', null, null]] },
      errors: [
        ['notes.1.1', INVALID, 'INTERIOR or POLICE'],
        ['notes.2.2', INVALID, 'INTERIOR or POLICE'],
      ],
    });
    expect(complete({ notes: [['a'], null] })).toEqual({
      data: { notes: null },
      errors: [['notes.1', INVALID, 'INTERIOR or POLICE']],
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { isNestedDeeper } from '../../../gateway/src/agencies/isNestedDeeper.ts';
import { readAgencyAnswer } from '../../../gateway/src/agencies/readAgencyAnswer.ts';
import { trustedError } from '../../../gateway/src/agencies/trustedError.ts';
import { CANARY } from '../fixtures/faults.ts';

function read(answer: unknown, status = 200): ReturnType<typeof readAgencyAnswer> {
  const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return readAgencyAnswer({ status, body }, 'POLICE');
}

function nested(levels: number): string {
  const filler = `"filler":"${'x'.repeat(60_000)}",`;
  return `{${filler}"data":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}`;
}

describe('An answer of an agency', () => {
  it('is its data and its errors, and nothing else of it', () => {
    const sent = { data: { a: 1 }, errors: [], extensions: { [CANARY]: CANARY }, [CANARY]: CANARY };
    expect(read(sent)).toEqual({ outcome: 'answered', answer: { data: { a: 1 }, errors: [] } });
  });

  it.each([
    ['a list', []],
    ['text', '"text"'],
    ['nothing', ''],
    ['neither data nor errors', {}],
    ['no data and no error', { data: null, errors: [] }],
    ['data that is a list', { data: [] }],
    ['errors that are none', { data: {}, errors: 'none' }],
    ['more errors than places', { data: {}, errors: Array.from({ length: 10_001 }, () => ({})) }],
    ['nested absurdly deep', nested(250)],
    ['short and nested deep', `{"data":{"d":${'['.repeat(5_000)}${']'.repeat(5_000)}}}`],
    ['very short and nested deep', `{"data":{"d":${'['.repeat(250)}${']'.repeat(250)}}}`],
  ])('that is %s is invalid', (_, sent) => {
    expect(read(sent).outcome).toBe('invalid');
  });

  it('may be long, and as deep as an operation', () => {
    expect(read(nested(150)).outcome).toBe('answered');
  });

  it('with a status of the server is none, whatever it holds', () => {
    expect(read({ data: { a: 1 } }, 503).outcome).toBe('failed');
  });

  it('that refuses the whole question with GraphQL errors is an answer', () => {
    const extensions = { code: 'BAD_USER_INPUT', details: { reason: 'no such year' } };
    const answer = read({ errors: [{ message: CANARY, extensions }] }, 400);
    expect(answer).toMatchObject({ outcome: 'answered', answer: { data: null } });
    expect(JSON.stringify(answer)).toContain('A value in the request is not valid: no such year');
    expect(JSON.stringify(answer)).not.toContain('CANARY');
  });
});

describe('An error of an agency', () => {
  const details = { given: '5', list: 'departments', nearest: '05' };
  const known = { code: 'UNKNOWN_CODE', details };

  it('keeps its code, its own details and its place', () => {
    const extensions = { ...known, details: { ...details, host: CANARY }, agency: CANARY };
    const error = { message: CANARY, path: ['_entities', 1, 'police'], extensions };
    expect(trustedError(error, 'POLICE').toJSON()).toEqual({
      message: '"5" is not in the code list departments. The nearest code is 05.',
      path: ['_entities', 1, 'police'],
      extensions: { code: 'UNKNOWN_CODE', agency: 'POLICE', details },
    });
  });

  it('that does not believe who asks is of the agency and the gateway, not of the caller', () => {
    const extensions = { code: 'UNAUTHENTICATED', details: { reason: CANARY } };
    const error = trustedError({ message: CANARY, extensions }, 'POLICE');
    expect(error.extensions).toEqual({ code: 'AGENCY_UNAVAILABLE', agency: 'POLICE' });
    expect(error.message).not.toContain('token');
    expect(error.originalError?.message).toContain('UNAUTHENTICATED');
    expect(JSON.stringify([error, error.originalError?.message])).not.toContain('CANARY');
  });

  it.each([
    ['a code of its own', { code: 'ER_NO_SUCH_TABLE' }],
    [
      'a code that only the gateway raises',
      { code: 'AGENCY_UNAVAILABLE', details: { agency: CANARY } },
    ],
    ['the name of what every object has', { code: 'toString' }],
    ['no details', { code: 'UNKNOWN_CODE' }],
    ['details of another kind', { code: 'UNKNOWN_CODE', details: { ...details, given: {} } }],
    ['a long text as detail', { ...known, details: { ...details, given: 'x'.repeat(301) } }],
    ['lines as detail', { ...known, details: { ...details, given: 'Error\n    at db.js' } }],
    [
      'a long list as detail',
      { ...known, details: { ...details, given: Array.from({ length: 101 }, () => 'x') } },
    ],
    ['no extensions', undefined],
  ])('with %s is a failure inside', (_, extensions) => {
    expect(trustedError({ message: CANARY, extensions }, 'POLICE').toJSON().extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      agency: 'POLICE',
    });
  });

  it.each([[[{}]], ['police'], [Array.from({ length: 101 }, () => 0)]])(
    'has no place when that is none',
    (path) => {
      expect(trustedError({ path, extensions: known }, 'POLICE').path).toBeUndefined();
    },
  );
});

describe('The depth of a text', () => {
  it.each([
    ['[[1]]', 2, false],
    ['[[1]]', 1, true],
    ['{"a":[{"b":1}]}', 3, false],
    ['{"a":[{"b":1}]}', 2, true],
    ['["[[[[", "]{{{", "\\"[[[", "\\\\"]', 1, false],
    ['["\\\\",[[1]]]', 2, true],
    ['[],[],[]', 1, false],
    ['["never ends [[[', 1, false],
  ])('%s against %d levels: %s', (text, levels, deeper) => {
    expect(isNestedDeeper(text, levels)).toBe(deeper);
  });
});

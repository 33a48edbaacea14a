import { describe, expect, it } from '@jest/globals';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { formatError } from '../../gateway/src/formatError.ts';

const SECRET = 'at register.person (10.0.0.7:5432)';

describe('An error on its way out', () => {
  it('keeps its code, agency, details and place, and no other extension', () => {
    const details = { given: '5', list: 'departments', nearest: '05' };
    const error = catalogued('UNKNOWN_CODE', details, { agency: 'POLICE', path: ['police', 0] });
    const extensions = { ...error.extensions, stacktrace: [SECRET], serviceName: SECRET };
    expect(formatError({ ...error.toJSON(), extensions })).toEqual(error.toJSON());
  });

  it.each([
    ['without a code', {}],
    ['with a code that is not catalogued', { code: 'DOWNSTREAM_SERVICE_ERROR' }],
    ['of the server itself', { code: 'INTERNAL_SERVER_ERROR', stacktrace: [SECRET] }],
  ])('%s loses its text', (_, extensions) => {
    const formatted = formatError({ message: SECRET, path: ['police'], extensions });
    expect(formatted).toEqual({
      ...catalogued('INTERNAL_SERVER_ERROR', {}).toJSON(),
      path: ['police'],
    });
  });

  it.each([
    ['Apollo Server supports only GET/POST requests.', 'its parts are not those'],
    ['This operation has been blocked as a potential CSRF', 'its content-type does not show'],
    ['`variables` must be an object.', '`variables` must be an object.'],
  ])('that says "%s" says what to do', (message, reason) => {
    const formatted = formatError({ message, extensions: { code: 'BAD_REQUEST' } });
    expect(formatted.message).toContain(`This is not a GraphQL request: ${reason}`);
    expect(formatted.message).toContain('Send POST /graphql');
    expect(formatted.message).not.toMatch(/apollo/i);
  });
});

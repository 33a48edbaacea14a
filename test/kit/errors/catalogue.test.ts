import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ERRORS, isErrorCode, type ErrorCode } from '@alianza/kit/errors/catalogue';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { errorTable } from '@alianza/kit/errors/errorTable';
import { detailNames } from '@alianza/kit/errors/sentence';

const ROOT = join(import.meta.dirname, '../../..');
const CODES = Object.keys(ERRORS) as ErrorCode[];
const OWN_FOLDER = join('subgraphs', 'kit', 'src', 'errors');

/** The TypeScript sources of gateway and subgraphs outside the catalogue itself, by path. */
function sources(): Map<string, string> {
  const found = new Map<string, string>();
  for (const top of ['gateway', 'subgraphs']) {
    for (const name of readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })) {
      const file = join(top, name);
      const isSource = file.endsWith('.ts') && !/node_modules|generated|dist/.test(file);
      if (!isSource || file.startsWith(OWN_FOLDER)) continue;
      found.set(file, readFileSync(join(ROOT, file), 'utf8'));
    }
  }
  return found;
}

describe('The error catalogue', () => {
  it('is the table of schema/ERRORS.md, no code more and no code less', () => {
    const page = readFileSync(join(ROOT, 'schema/ERRORS.md'), 'utf8');
    expect(page).toBe(errorTable());
    expect([...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code)).toEqual(CODES);
  });

  it('holds no code that nobody raises', () => {
    const all = [...sources().values()].join('\n');
    const unraised = CODES.filter((code) => ERRORS[code].raisedBy !== 'server').filter(
      (code) => !new RegExp(`(catalogued|refuse)\\b[^;]*?'${code}'`).test(all),
    );
    expect(unraised).toEqual([]);
  });

  it('is the only place that makes GraphQL errors', () => {
    const makers = [...sources()].filter(([, text]) => /new GraphQLError\(/.test(text));
    expect(makers.map(([file]) => file)).toEqual([]);
  });

  it('says in each sentence what to do or what it means, ending as a sentence does', () => {
    for (const code of CODES) {
      expect(ERRORS[code].sentence).toMatch(/^(\{|"|[A-Z]).{40,}([.}])$|: \{\w+\}$/);
    }
  });

  it('knows its codes and no word besides', () => {
    expect(CODES.every(isErrorCode)).toBe(true);
    expect(isErrorCode('toString')).toBe(false);
    expect(isErrorCode(undefined)).toBe(false);
  });
});

describe('A catalogued error', () => {
  it('carries its code, its details and the sentence they make', () => {
    const details = { given: '5', list: 'departments', nearest: '05' };
    const error = catalogued('UNKNOWN_CODE', details, { agency: 'POLICE', path: ['police'] });
    expect(error.toJSON()).toEqual({
      message: '"5" is not in the code list departments. The nearest code is 05.',
      path: ['police'],
      extensions: { code: 'UNKNOWN_CODE', agency: 'POLICE', details },
    });
  });

  it('writes a list of details with commas', () => {
    const error = catalogued('NOT_FOUND', { addresses: ['/graphql', '/health'] });
    expect(error.message).toContain('/graphql, /health.');
  });

  it('names its agency once, not among the details again', () => {
    const error = catalogued('AGENCY_UNAVAILABLE', { agency: 'ICBF' }, { agency: 'ICBF' });
    expect(error.extensions).toEqual({ code: 'AGENCY_UNAVAILABLE', agency: 'ICBF' });
  });

  it('has a name for each brace of its sentence', () => {
    expect(detailNames('FILTER_NOT_IN_TABLE')).toEqual(['table', 'filter', 'dimensions']);
    expect(detailNames('INTERNAL_SERVER_ERROR')).toEqual([]);
  });
});

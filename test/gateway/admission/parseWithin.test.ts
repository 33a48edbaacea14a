import { GraphQLError, parse } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { parseWithin } from '../../../gateway/src/admission/parseWithin.ts';
import { refusalOf } from './refusalOf.ts';

/** Fields inside each other; two tokens a level and two brackets. */
function nested(levels: number): string {
  return `${'{a'.repeat(levels)}${'}'.repeat(levels)}`;
}

describe('Parsing', () => {
  it('reads a document with just as many tokens as it may have', () => {
    expect(parseWithin('{ a, b } # { not counted', 4)).toEqual(parse('{ a, b } # { not counted'));
  });

  it('refuses one token more', () => {
    expect(refusalOf(() => parseWithin('{a b c}', 4))).toEqual({
      code: 'OPERATION_TOO_LARGE',
      details: { counted: 'more than 4', what: 'tokens', limit: 4 },
    });
  });

  it('reads a hundred brackets inside each other', () => {
    expect(parseWithin(nested(100), 4_000).kind).toBe('Document');
  });

  it.each([
    ['fields', nested(101)],
    ['lists', `{a(b:${'['.repeat(99)}${']'.repeat(99)})}`],
    ['objects', `{a(b:${'{c:'.repeat(99)}1${'}'.repeat(99)})}`],
    ['types', `query($v:${'['.repeat(100)}I${']'.repeat(100)}){a}`],
  ])('refuses a hundred and one, of %s', (_, text) => {
    expect(refusalOf(() => parseWithin(text, 4_000))).toEqual({
      code: 'OPERATION_TOO_LARGE',
      details: { counted: 'more than 100', what: 'brackets inside each other', limit: 100 },
    });
  });

  it('does not take brackets side by side for nested ones', () => {
    expect(() => parseWithin(`{${'a(b:[1]){c}'.repeat(150)}}`, 4_000)).not.toThrow();
  });

  it.each(['{a', '{a}}', '{"a"}', '{a(b:"', '{a ? }', ''])(
    'says what GraphQL says of %j',
    (text) => {
      const said = messageOf(() => parse(text));
      expect(said).toMatch(/^Syntax Error/);
      expect(messageOf(() => parseWithin(text, 4_000))).toBe(said);
    },
  );

  it.each(['{a', '[', '{a(b:[', '{a(b:{c:'])(
    'of 256 kB of %s ends without an overflow of the stack',
    (opening) => {
      const text = opening.repeat(256_000 / opening.length);
      expect(refusalOf(() => parseWithin(text, 4_000))).toMatchObject({
        code: 'OPERATION_TOO_LARGE',
      });
    },
  );
});

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof GraphQLError) return error.message;
  }
  return 'no error of GraphQL';
}

import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import {
  admitDocument,
  type DocumentLimits,
} from '../../../gateway/src/admission/admitDocument.ts';
import { savedOperations } from '../../operations/savedOperations.ts';
import { only, usualLimits } from './limits.ts';
import { refusalOf } from './refusalOf.ts';

interface Twin {
  readonly limit: keyof DocumentLimits;
  readonly what: string;
  readonly counted: number;
  readonly text: string;
}

/** Documents with `counted` of what a rule counts, by every way it can come about. */
const TWINS: readonly Twin[] = [
  { limit: 'depth', what: 'levels of fields', counted: 4, text: '{a{b{c{d}}}}' },
  {
    limit: 'depth',
    what: 'levels of fields',
    counted: 4,
    text: '{a{...F}} fragment F on T{b{... on U{...G}}} fragment G on T{c{d}}',
  },
  { limit: 'depth', what: 'levels of fields', counted: 3, text: 'query A{a} query B{a{b{c}}}' },
  { limit: 'aliases', what: 'aliases', counted: 3, text: '{x:a y:a{z:b}}' },
  {
    limit: 'aliases',
    what: 'aliases',
    counted: 5,
    text: '{a{...F}b{...F}... on Query{z:a}} fragment F on T{x:a y:a}',
  },
  { limit: 'aliases', what: 'aliases', counted: 2, text: 'query A{x:a} query B{x:a y:a}' },
  { limit: 'rootFields', what: 'fields at the root', counted: 3, text: '{a{x y z}b c}' },
  {
    limit: 'rootFields',
    what: 'fields at the root',
    counted: 5,
    text: '{a...F...F} fragment F on Query{b{x}...{c}}',
  },
  {
    limit: 'directives',
    what: 'directives',
    counted: 5,
    text: 'query($v:I@a)@b{a@c...F@d} fragment F on T{b@e}',
  },
  {
    limit: 'directivesInPlace',
    what: 'directives in one place',
    counted: 3,
    text: '{a@x@y@z b@x}',
  },
  { limit: 'directivesInPlace', what: 'directives in one place', counted: 2, text: 'query@x@y{a}' },
  {
    limit: 'operations',
    what: 'operations in one document',
    counted: 2,
    text: 'query A{a} query B{a} fragment F on T{a}',
  },
  {
    limit: 'fragments',
    what: 'named fragments',
    counted: 3,
    text: '{...A} fragment A on T{a} fragment A on T{a} fragment Unused on T{a}',
  },
  {
    limit: 'selections',
    what: 'selections with its fragments spread',
    counted: 7,
    text: '{a...F...F} fragment F on T{b c}',
  },
  {
    limit: 'selections',
    what: 'selections with its fragments spread',
    counted: 6,
    text: 'query A{a} query B{a} fragment Unused on T{b c{d e}}',
  },
  {
    limit: 'overlaps',
    what: 'pairs of fields that answer the same place',
    counted: 4,
    text: '{a{x}a{x}... on Query{a{y}}}',
  },
  {
    limit: 'overlaps',
    what: 'pairs of fields that answer the same place',
    counted: 3,
    text: '{a:b...F...F} fragment F on Query{a}',
  },
  {
    limit: 'overlaps',
    what: 'pairs of fields that answer the same place',
    counted: 1,
    text: '{a} fragment Unused on Query{a a}',
  },
];

describe('A document', () => {
  it.each(TWINS)('passes with just $counted $what: $text', ({ limit, counted, text }) => {
    expect(refusalOf(() => admitDocument(parse(text), only({ [limit]: counted })))).toBeUndefined();
  });

  it.each(TWINS)('is refused with one of $counted $what too many: $text', (twin) => {
    const { limit, what, counted, text } = twin;
    const limits = only({ [limit]: counted - 1 });
    expect(refusalOf(() => admitDocument(parse(text), limits))).toEqual({
      code: 'OPERATION_TOO_LARGE',
      details: { counted, what, limit: counted - 1 },
    });
  });

  it.each(['depth', 'aliases', 'selections'] as const)(
    'whose fragments go in circles has no end of %s',
    (limit) => {
      const text = '{...A} fragment A on T{x:a{...B}} fragment B on T{x:a{...A}}';
      expect(
        refusalOf(() => admitDocument(parse(text), only({ [limit]: 999_999_999 }))),
      ).toMatchObject({
        details: { counted: 'no end of' },
      });
    },
  );

  it('whose fragments go in circles unused is refused too', () => {
    const text = '{a} fragment A on T{...B} fragment B on T{...A}';
    expect(refusalOf(() => admitDocument(parse(text), usualLimits()))).toMatchObject({
      details: { counted: 'no end of' },
    });
  });

  it('deeper than any stack is refused without an overflow of it, whatever the limits', () => {
    const inside = 'a{'.repeat(97);
    const steps = Array.from(
      { length: 150 },
      (_, at) => `fragment F${at} on T{${inside}...F${at + 1}${'}'.repeat(97)}}`,
    );
    const text = `{...F0} ${steps.join(' ')} fragment F150 on T{a}`;
    expect(refusalOf(() => admitDocument(parse(text), only({})))).toMatchObject({
      details: { counted: 'no end of' },
    });
  });

  it('that spreads a missing fragment is left to validation', () => {
    expect(() => admitDocument(parse('{...Missing}'), usualLimits())).not.toThrow();
  });
});

describe('The usual limits', () => {
  it.each(savedOperations())('admit $name', ({ source }) => {
    expect(() => admitDocument(parse(source), usualLimits())).not.toThrow();
  });

  it('admit the question an explorer asks for the schema', () => {
    const everything = getIntrospectionQuery({
      descriptions: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      oneOf: true,
      schemaDescription: true,
      specifiedByUrl: true,
    });
    expect(() => admitDocument(parse(everything), usualLimits())).not.toThrow();
  });

  it.each([
    ['101 aliases', `{${Array.from({ length: 101 }, (_, n) => `a${n}:__typename `).join('')}}`],
    ['ten directives on one field', `{__typename ${'@aa'.repeat(10)}}`],
  ])('refuse what a well-known attack tool sends: %s', (_, text) => {
    expect(refusalOf(() => admitDocument(parse(text), usualLimits()))).toMatchObject({
      code: 'OPERATION_TOO_LARGE',
    });
  });
});

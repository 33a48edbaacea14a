import fc from 'fast-check';
import { question, type Ask } from './ask.ts';

const FIELDS = [
  'departments',
  'police',
  'icbf',
  'offences',
  'count',
  'value',
  'code',
  'name',
  '__typename',
  '__schema',
  'types',
  'fields',
  'nothing',
];
const VALUES = [
  '1',
  '-1e9',
  '"05"',
  '"\\u0000"',
  '$v',
  'TOTAL',
  '{a:[1]}',
  '[[]]',
  'null',
  '""""""',
];
const DIRECTIVES = ['@include(if:$v)', '@skip(if:true)', '@a', '@defer', '@include', '@skip(if:1)'];

const { set } = fc.letrec<{ set: string; selection: string }>((tie) => ({
  set: fc
    .array(tie('selection'), { minLength: 0, maxLength: 4 })
    .map((selections) => `{${selections.join(' ')}}`),
  selection: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...FIELDS, '...F', '...G'),
    fc
      .tuple(
        fc.constantFrom('', 'a:', 'b:'),
        fc.constantFrom(...FIELDS),
        fc.constantFrom('', ...VALUES.map((value) => `(where:${value})`), '(code:"05")', '()'),
        fc.constantFrom('', ...DIRECTIVES),
        tie('set'),
      )
      .map((parts) => parts.join('')),
    tie('set').map((inner) => `... on Police${inner}`),
  ),
}));

/** Documents that look like GraphQL, of which few are. */
const documents = fc
  .tuple(
    fc.constantFrom(
      '',
      'query',
      'query A',
      'query($v:Boolean!)',
      'query($v:[Year!]=[1])',
      'mutation',
      'subscription',
    ),
    set,
    fc.constantFrom(
      '',
      ' fragment F on Police{count}',
      ' fragment F on Query{...G} fragment G on Query{...F}',
      ' query B{a}',
      ' type A{b:C}',
      ' \u202e#',
    ),
  )
  .map((parts) => parts.join(''));

const headerValue = fc.stringMatching(/^[\x21-\x7e]{0,40}$/);
const contentType = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-8',
  'application/graphql',
  'text/plain',
  'application/json,text/plain',
);
const header = (name: string) => headerValue.map((value) => ({ [name]: value }));
const headers = fc
  .tuple(
    contentType.map((type) => ({ 'content-type': type })),
    fc.oneof(
      fc.constant({}),
      header('accept'),
      header('authorization'),
      header('if-none-match'),
      header('x-forwarded-for'),
      header('cookie'),
      header('content-encoding'),
      header('traceparent'),
      header('origin'),
    ),
  )
  .map(([type, other]) => ({ ...type, ...other }));

/** Requests by chance, by what is left to it. */
export const RANDOM_REQUESTS: readonly (readonly [name: string, requests: fc.Arbitrary<Ask>])[] = [
  [
    'documents',
    fc
      .tuple(documents, fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(undefined, 'A', 'B'))
      .map(([query, v, operationName]) => question(query, { variables: { v }, operationName })),
  ],
  ['text', fc.string({ unit: 'binary', maxLength: 300 }).map((query) => question(query))],
  [
    'JSON',
    fc
      .json({ maxDepth: 5 })
      .map((body) => ({ headers: { 'content-type': 'application/json' }, body })),
  ],
  [
    'headers and bytes',
    fc
      .tuple(headers, fc.uint8Array({ maxLength: 400 }))
      .map(([given, body]) => ({ headers: given, body: Buffer.from(body) })),
  ],
  [
    'headers and documents',
    fc
      .tuple(headers, documents)
      .map(([given, query]) => ({ headers: given, body: question(query).body })),
  ],
  [
    'addresses',
    fc
      .tuple(
        fc.constantFrom('GET', 'POST', 'DELETE', 'OPTIONS', 'PUT'),
        fc.constantFrom('query', 'documentId', 'variables', 'extensions', 'operationName'),
        fc.oneof(documents, fc.json(), fc.string({ unit: 'binary' })),
        fc.constantFrom({}, { 'x-preflight': '1' }),
      )
      .map(([method, name, value, given]) => ({
        method,
        path: `/graphql?query=%7B__typename%7D&${name}=${encoded(value)}`,
        headers: given,
      })),
  ],
];

/** Half a surrogate has no encoding. */
function encoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

import { gzipSync } from 'node:zlib';
import { question, type Ask } from './ask.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const TYPENAME = '{__typename}';
const asJson = (body: string | Buffer): Ask => ({ headers: JSON_TYPE, body });
const get = (search: string): Ask => ({
  method: 'GET',
  path: `/graphql${search}`,
  headers: { 'x-preflight': '1' },
});

/** Requests that are odd beside their documents, each with the statuses it may be answered with. */
export const ODD_REQUESTS: readonly (readonly [name: string, asked: Ask, ...statuses: number[]])[] =
  [
    ['1,000 requests in one', asJson(`[${`{"query":"${TYPENAME}"},`.repeat(999)}{}]`), 400],
    ['a body 100,000 deep', asJson(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 400],
    [
      'extensions 50,000 deep',
      asJson(
        `{"query":"${TYPENAME}","extensions":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
      ),
      200,
      400,
    ],
    ['100,000 keys', asJson(`{${'"a":1,'.repeat(40_000)}"query":"${TYPENAME}"}`), 200],
    ['a prototype', asJson(`{"query":"${TYPENAME}","__proto__":{"a":1}}`), 200],
    [
      'prototypes in variables',
      asJson(`{"query":"${TYPENAME}","variables":{"__proto__":{"a":1},"constructor":1}}`),
      200,
    ],
    ['an operation named as a prototype', question(TYPENAME, { operationName: '__proto__' }), 400],
    ['a query that is a number', asJson('{"query":1}'), 400],
    ['a body that is null', asJson('null'), 400],
    ['no body', asJson(''), 400],
    ['bytes that are no text', asJson(Buffer.from([0xff, 0xfe, 0, 0xc0, 0x80])), 400],
    ['a document of null bytes', question('\0'.repeat(10_000)), 400],
    ['half a surrogate', question('{__typename}\ud800'), 400],
    [
      'a body in UTF-16',
      {
        headers: { 'content-type': 'application/json; charset=utf-16' },
        body: Buffer.from('{}', 'utf16le'),
      },
      400,
      415,
    ],
    [
      'a bomb of gzip',
      {
        headers: { ...JSON_TYPE, 'content-encoding': 'gzip' },
        body: gzipSync(Buffer.alloc(50_000_000)),
      },
      400,
      413,
      415,
    ],
    [
      'an encoding that is none',
      { headers: { ...JSON_TYPE, 'content-encoding': 'x' }, body: '{}' },
      400,
      415,
    ],
    ['no content type', { headers: {}, body: question(TYPENAME).body }, 400, 415],
    [
      'a content type of 8 kB',
      { headers: { 'content-type': `application/json;${' '.repeat(8_000)}x` }, body: '{}' },
      400,
      415,
    ],
    ['headers of 20 kB', { headers: { 'x-large': 'x'.repeat(20_000) } }, 431],
    [
      '1,000 kinds of answers to choose from',
      { ...question(TYPENAME), headers: { ...JSON_TYPE, accept: 'a/b;q=0.1,'.repeat(900) } },
      200,
      406,
    ],
    [
      'an answer of a kind there is none of',
      { ...question(TYPENAME), headers: { ...JSON_TYPE, accept: 'image/png' } },
      406,
    ],
    [
      'a token of 8 kB',
      {
        ...question(TYPENAME),
        headers: { ...JSON_TYPE, authorization: `Bearer ${'x'.repeat(8_000)}` },
      },
      401,
    ],
    [
      'a thousand forwarders',
      {
        ...question(TYPENAME),
        headers: { ...JSON_TYPE, 'x-forwarded-for': '1.2.3.4,'.repeat(1_000) },
      },
      200,
    ],
    [
      'a trace that is none',
      {
        ...question(TYPENAME),
        headers: { ...JSON_TYPE, traceparent: '00-'.repeat(500), baggage: '=' },
      },
      200,
    ],
    [
      'an expectation that is none',
      { ...question(TYPENAME), headers: { ...JSON_TYPE, expect: 'the-unexpected' } },
      417,
    ],
    [
      'a change to another protocol',
      {
        ...question(TYPENAME),
        headers: { ...JSON_TYPE, upgrade: 'websocket', connection: 'upgrade' },
      },
      200,
    ],
    ['no question in the address', get(''), 400],
    ['an address that is not encoded', get('?query=%ff%fe%'), 400],
    ['variables in the address that are no JSON', get(`?query=${TYPENAME}&variables={`), 400],
    ['two questions in the address', get(`?query=${TYPENAME}&query={`), 200, 400],
    ['a saved operation that is not there', get('?documentId=../../etc/passwd'), 404],
    ['a saved operation named as a prototype', get('?documentId=__proto__'), 404],
    ['a saved operation with a name of 10 kB', get(`?documentId=${'x'.repeat(10_000)}`), 404],
    ['a hash', get(`?extensions={"persistedQuery":{"version":1,"sha256Hash":"a"}}`), 200, 400],
    [
      'a file above the explorer',
      { method: 'GET', path: '/explorer/../../package.json' },
      400,
      404,
    ],
    [
      'a file above it, encoded',
      { method: 'GET', path: '/explorer/%2e%2e%2f%2e%2e%2fpackage.json' },
      400,
      403,
      404,
    ],
    ['a null byte in an address', { method: 'GET', path: '/explorer/%00' }, 400, 404],
    ['half an escape in an address', { method: 'GET', path: '/explorer/%e0%a4%a' }, 400, 404],
    ['a thousand folders', { method: 'GET', path: '/a'.repeat(1_000) }, 404],
    ['the method PATCH', { method: 'PATCH' }, 405],
    ['the method PROPFIND', { method: 'PROPFIND' }, 405],
    ['HEAD', { method: 'HEAD' }, 405],
  ];

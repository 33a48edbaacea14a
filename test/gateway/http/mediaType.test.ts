import { expect, it } from '@jest/globals';
import { mediaTypeFor } from '../../../gateway/src/http/mediaType.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_JSON = 'application/graphql-response+json; charset=utf-8';

it.each([
  ['application/graphql-response+json,application/json;q=0.9', GRAPHQL_JSON],
  ['application/json;q=0.9, application/graphql-response+json', GRAPHQL_JSON],
  ['application/json; q=0.2, application/graphql-response+json;q=0.1', JSON_TYPE],
  ['application/graphql-response+json;charset=utf-8, application/json;charset=UTF-8', GRAPHQL_JSON],
  ['application/json, application/graphql-response+json', JSON_TYPE],
  ['application/json; charset="utf-8"; q=1.000', JSON_TYPE],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', JSON_TYPE],
  ['*/*, application/graphql-response+json', GRAPHQL_JSON],
])('Accept: %s is answered at once as %s', (accept, type) => {
  expect(mediaTypeFor(accept)).toBe(type);
});

it.each([
  'application/json;charset=latin1',
  'application/json;profile="a,b"',
  'application/json;q=2',
  'application/json;q=0, */*',
  'application/json;q=0.5, */*',
  'image/png',
  'application/json,',
  '',
])('Accept: %s is for the server library to negotiate', (accept) => {
  expect(mediaTypeFor(accept)).toBeUndefined();
});

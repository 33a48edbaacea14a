import { describe, expect, it } from '@jest/globals';
import { answerKey, type AnswerParts } from '../../../gateway/src/cache/answerKey.ts';
import { answerExtensions } from '../../../gateway/src/cache/currency.ts';
import { httpCaching, isNotModified } from '../../../gateway/src/cache/httpCaching.ts';
import type { Reading } from '../../../gateway/src/releases/reading.ts';

const release = (dataset: string) => ({ dataset, number: 1, digest: dataset });

function readingOf(digest: string, part: Partial<Reading> = {}): Reading {
  const usual = { instant: 1, isCurrent: true, currentUntil: 5_900, staleSeconds: 0 };
  return { ...usual, digest, releases: [release(digest)], ...part };
}

const POLICE = readingOf('arrests');
const LABOR = readingOf('inspections', { currentUntil: 3_900 });
const both = ['police', 'labor'];

const scopeOf = (
  readings: readonly [string, Reading][],
  stale: readonly [string, Reading][] = [],
) => ({
  tier: 'PUBLIC' as const,
  readings: new Map(readings),
  stale: new Map(stale),
});

const allCurrent = scopeOf([
  ['police', POLICE],
  ['labor', LABOR],
]);
const oneLate = scopeOf([
  ['police', POLICE],
  ['labor', { ...LABOR, isCurrent: false }],
]);

describe('what an answer says of itself', () => {
  it('is that it is current when every agency was', () => {
    expect(answerExtensions(both, allCurrent)).toEqual({
      currency: 'CURRENT',
      releases: [release('arrests'), release('inspections')],
    });
  });

  it.each([
    ['one agency was read in a state that may be old', both, oneLate],
    ['nothing is known of the state of one', [...both, 'icbf'], allCurrent],
  ])('is that it is not verified when %s', (_when, services, scope) => {
    expect(answerExtensions(services, scope)).toEqual({
      currency: 'UNVERIFIED',
      releases: [release('arrests'), release('inspections')],
    });
  });

  it('names the earlier releases of an agency that did not answer, and not those in force', () => {
    const earlier = readingOf('earlier');
    const scope = scopeOf([...allCurrent.readings], [['labor', earlier]]);
    expect(answerExtensions(both, scope)).toEqual({
      currency: 'UNVERIFIED',
      releases: [release('arrests')],
      stale: [{ agency: 'LABOR', releases: [release('earlier')] }],
    });
  });
});

describe('the headers of an answer', () => {
  const head = (scope = allCurrent, part: object = {}) =>
    httpCaching({
      key: 'k',
      mediaType: 'application/json',
      services: both,
      scope,
      now: 1_000,
      ...part,
    });

  it('let shared caches keep it for the whole seconds in which all of it is current', () => {
    expect(head()).toEqual({
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
      'cache-control': 'public, max-age=0, s-maxage=2',
      vary: 'Accept, Authorization',
    });
  });

  it.each([
    ['less than a second is left', allCurrent, { now: 2_901 }],
    ['less than a second is left when it has arrived', allCurrent, { now: 2_801 }],
    ['one agency may be old', oneLate, {}],
    ['one agency has no known state', allCurrent, { services: ['icbf'] }],
  ])('let nobody give it again without asking when %s', (_when, scope, part) => {
    expect(head(scope, part)['cache-control']).toBe('public, no-cache');
  });

  it.each([
    ['an earlier answer stood in', scopeOf([...allCurrent.readings], [['labor', LABOR]]), {}],
    ['it has no tag to ask with', oneLate, { key: undefined }],
  ])('let nobody keep it when %s', (_when, scope, part) => {
    expect(head(scope, part)['cache-control']).toBe('no-store');
  });

  it('let nobody keep what an analyst was told', () => {
    const analyst = { ...allCurrent, tier: 'ANALYST' as const };
    const headers = httpCaching({
      key: 'k',
      mediaType: 'application/json',
      services: both,
      scope: analyst,
      now: 1_000,
    });
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      etag: expect.anything(),
    });
  });

  it('have a tag of their own for each type that it is written as', () => {
    const types = ['application/json', 'application/graphql-response+json'];
    const [one, other] = types.map((mediaType) => head(allCurrent, { mediaType })['etag']);
    expect(one).not.toBe(other);
  });

  it('have a tag of their own for each state, each currency, and none without a state', () => {
    const tags = [head(), head(oneLate), head(allCurrent, { key: 'l' })].map(({ etag }) => etag);
    expect(new Set(tags).size).toBe(3);
    expect(head(allCurrent, { key: undefined })['etag']).toBeUndefined();
  });
});

it.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", W/"a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
  [undefined, false],
])('If-None-Match %s matches the tag "a": %s', (header, matches) => {
  expect(isNotModified(header, '"a"')).toBe(matches);
  expect(isNotModified(header, undefined)).toBe(false);
});

describe('the key of an answer', () => {
  const parts: AnswerParts = {
    operation: 'o',
    variables: { year: 2024, where: { sex: 'F', ages: [1, 2] } },
    tier: 'PUBLIC',
    services: both,
    readings: allCurrent.readings,
  };
  const key = (part: Partial<AnswerParts> = {}) => answerKey({ ...parts, ...part }, 0);

  it('is the same whatever the order of names and services', () => {
    const variables = { where: { ages: [1, 2], sex: 'F' }, year: 2024 };
    expect(key({ variables, services: ['labor', 'police'] })).toBe(key());
    expect(key()).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is another for everything that an answer depends on', () => {
    const readings = new Map([...allCurrent.readings, ['labor', readingOf('later')] as const]);
    const variables = { year: 2024, where: { sex: 'F', ages: [2, 1] } };
    const others = [{ operation: 'p' }, { tier: 'ANALYST' as const }, { readings }, { variables }];
    const keys = [key(), ...others.map(key), key({ services: ['police'] })];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is another for another instant, which is coerced to a Date', () => {
    const keys = ['2025-01-01', '2099-01-01'].map((day) =>
      key({ variables: { asOf: new Date(day) } }),
    );
    expect(new Set(keys).size).toBe(2);
  });

  it('is none when nothing is known of the state of an agency, or only what is too old', () => {
    expect(key({ services: ['icbf'] })).toBeUndefined();
    expect(answerKey({ ...parts, readings: oneLate.readings }, LABOR.currentUntil)).toBeUndefined();
  });
});

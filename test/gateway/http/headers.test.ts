import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerHeaders } from '../../support/tiers.ts';
import { eventually } from './eventually.ts';
import { currencyOf, LEASE_MS, openDoor, type Answer, type Door } from './openDoor.ts';

const codeIn = ({ body }: Answer): unknown => body.errors?.[0]?.extensions['code'];
const YEAR = encodeURIComponent(JSON.stringify({ year: 2019 }));

const GRAPHQL_JSON = 'application/graphql-response+json; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('A saved operation at its own address', () => {
  let door: Door;

  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door.close());

  it('is answered with its default variables, and with others', async () => {
    const answers = [await door.saved('Police'), await door.saved(`Police&variables=${YEAR}`)];
    expect(answers.map(({ body }) => body.data?.['police'])).toEqual([
      { release: 1, tier: 'PUBLIC', year: 2024 },
      { release: 1, tier: 'PUBLIC', year: 2019 },
    ]);
  });

  it('is known by its name alone, whatever else is in the address', async () => {
    const { body } = await door.saved('Nobody&query={police{year}}');
    expect(body.data).toEqual({ __typename: 'Query' });
  });

  it.each<[string, string, number, string]>([
    ['a name that is not there', 'Polise', 404, 'UNKNOWN_OPERATION'],
    ['no name', '', 404, 'UNKNOWN_OPERATION'],
    ['variables that are not JSON', 'Police&variables={', 400, 'BAD_REQUEST'],
    ['variables that are no object', 'Police&variables=[1]', 400, 'BAD_REQUEST'],
    ['a variable of another type', 'Police&variables={"year":"x"}', 400, 'BAD_USER_INPUT'],
    [
      'an operation that is not in it',
      'Police&operationName=X',
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('is refused with %s, and no cache keeps that', async (_, search, ...refusal) => {
    const answer = await door.saved(search);
    expect([answer.status, codeIn(answer)]).toEqual(refusal);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('vary')).toBe('Accept, Authorization');
    expect(answer.text).not.toMatch(/apollo|csrf|preflight|node_modules/i);
  });

  it('is told by the nearest name when it is not there', async () => {
    const { body } = await door.saved('Polise');
    expect(body.errors?.[0]?.extensions['details']).toEqual({ given: 'Polise', nearest: 'Police' });
  });

  it.each([
    [undefined, JSON_TYPE],
    ['*/*', JSON_TYPE],
    ['application/json', JSON_TYPE],
    ['application/graphql-response+json', GRAPHQL_JSON],
    ['application/graphql-response+json, application/json', GRAPHQL_JSON],
    ['application/json;q=0.5, application/graphql-response+json', GRAPHQL_JSON],
    ['application/json, application/graphql-response+json;q=0.5', JSON_TYPE],
    [BROWSER, JSON_TYPE],
  ])('is answered to Accept: %s as %s', async (accept, type) => {
    const answer = await door.saved('Police', accept === undefined ? {} : { accept });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    expect(answer.body.data).toMatchObject({ police: { release: 1 } });
    expect(answer.headers.get('cache-control')).toMatch(/no-store|s-maxage/);
  });

  it('is not answered to a page of another site in its own words', async () => {
    const text = await door.send('/graphql?query={__typename}');
    expect([text.status, codeIn(text)]).toEqual([400, 'BAD_REQUEST']);
    const headers = { 'x-preflight': '1' };
    const shown = await door.send('/graphql?query={__typename}', { headers });
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });
});

describe('What caches are told of an answer', () => {
  let door: Door;

  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door.close());

  it('is for how many whole seconds of the lease it is current, and for whom', async () => {
    const { headers } = await door.saved('Police');
    const [, seconds] =
      /^public, max-age=0, s-maxage=(\d)$/.exec(headers.get('cache-control') ?? '') ?? [];
    expect(Number(seconds)).toBeGreaterThan(0);
    expect(Number(seconds)).toBeLessThan(LEASE_MS / 1000);
    expect(headers.get('vary')).toBe('Accept, Authorization');
  });

  it('is a tag, by which it is confirmed without a body', async () => {
    const first = await door.saved('Police');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    for (const given of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const { status, text, headers } = await door.saved('Police', { 'if-none-match': given });
      expect([status, text, headers.get('etag')]).toEqual([304, '', tag]);
      expect(headers.get('content-length')).toBeNull();
      expect(headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=/);
    }
    const other = await door.saved(`Police&variables=${YEAR}`, { 'if-none-match': tag });
    expect(other.status).toBe(200);
  });

  it('is not to keep what an analyst was told', async () => {
    const { headers, body } = await door.saved('Police', callerHeaders('ANALYST'));
    expect(body.data).toMatchObject({ police: { tier: 'ANALYST' } });
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('vary')).toBe('Accept, Authorization');
  });

  it('is not to keep an answer to a POST', async () => {
    const { headers } = await door.ask({ query: '{ police { release } }' });
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
  });

  it('is not to keep what is not known to be current any more', async () => {
    const tag = (await door.saved('Police')).headers.get('etag') ?? '';
    door.police.isFeedCut = true;
    let answer = await door.saved('Police');
    await eventually(async () => {
      answer = await door.saved('Police', { 'if-none-match': tag });
      return answer.status === 200;
    });
    door.police.isFeedCut = false;
    expect(currencyOf(answer)).toBe('UNVERIFIED');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

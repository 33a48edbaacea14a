import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from './eventually.ts';
import { currencyOf, openDoor, type Answer, type Door } from './openDoor.ts';

const QUERY = '{ police { release } }';

describe('An answer to what is asked in an unusual way', () => {
  let door: Door;

  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door.close());

  const inAddress = (): Promise<Answer> =>
    door.send(`/graphql?query=${encodeURIComponent(QUERY)}`, { headers: { 'x-preflight': '1' } });
  const withExtensions = (): Promise<Answer> => door.ask({ query: QUERY, extensions: {} });
  const negotiated = (): Promise<Answer> =>
    door.saved('Police', { accept: 'application/json;q=0.5, */*' });
  const WAYS: [string, () => Promise<Answer>][] = [
    ['in the address', inAddress],
    ['with extensions', withExtensions],
    ['with an Accept header to negotiate', negotiated],
  ];

  it.each(WAYS)('tells of its releases: %s', async (_, ask) => {
    expect((await ask()).body.extensions).toMatchObject({
      currency: 'CURRENT',
      releases: [{ dataset: 'police.figures', number: 1 }],
    });
  });

  it('is a refusal when an empty name is asked for, also of a text that is known without one', async () => {
    expect((await inAddress()).status).toBe(200);
    const query = encodeURIComponent(QUERY);
    const headers = { 'x-preflight': '1' };
    const { status, body } = await door.send(`/graphql?query=${query}&operationName=`, { headers });
    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ]);
  });

  it('says nothing of releases when no agency is asked', async () => {
    const { body } = await door.ask({ query: '{ __typename }', extensions: {} });
    expect(body).toEqual({ data: { __typename: 'Query' } });
  });

  it('says that it is not verified when it may be old', async () => {
    door.police.isFeedCut = true;
    let answer = await withExtensions();
    await eventually(async () => {
      answer = await withExtensions();
      return currencyOf(answer) !== 'CURRENT';
    });
    door.police.isFeedCut = false;
    expect(currencyOf(answer)).toBe('UNVERIFIED');
  });
});

import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerHeaders } from '../../support/tiers.ts';
import { openDoor, type Answer, type Door } from './openDoor.ts';

const LIMIT = 5_000;
const QUERY = '{ police { release } }';
const BODY = JSON.stringify({ query: QUERY });

/** Rejects with an answer that was not refused: on a busy machine one may come before. */
async function refusal(asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked;
  if (answer.status !== 429) throw new Error(`answered with ${answer.status}`);
  return answer;
}

const codeIn = ({ body }: Answer): unknown => body.errors?.[0]?.extensions['code'];

describe('The door of /graphql', () => {
  let door: Door;

  beforeAll(async () => {
    door = await openDoor({ requestBytes: LIMIT });
  });
  afterAll(() => door.close());

  const post = (
    body: BodyInit,
    headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
  ): Promise<Answer> => door.send('/graphql', { method: 'POST', headers, body });

  const padded = (length: number): string => BODY + ' '.repeat(length - BODY.length);

  it('reads a body of just so many bytes, and not of one more', async () => {
    const just = await post(padded(LIMIT));
    expect([just.status, just.headers.get('connection')]).toEqual([200, 'keep-alive']);
    const over = await post(padded(LIMIT + 1));
    expect([over.status, codeIn(over)]).toEqual([413, 'REQUEST_TOO_LARGE']);
    expect(over.headers.get('connection')).toBe('close');
  });

  it('counts what comes, whether or not its length is told', async () => {
    const pieces = (length: number): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
        const sent = request(`${door.url}/graphql`, { method: 'POST', headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        sent.on('error', reject).end(padded(length));
      });
    expect([await pieces(LIMIT), await pieces(LIMIT + 1)]).toEqual([200, 413]);
  });

  it.each<[string, number]>([
    ['application/json', 200],
    ['Application/JSON; Charset="UTF-8"', 200],
    ['application/json;charset=utf8', 200],
    ['application/json; charset=iso-8859-1', 400],
    ['application/graphql', 400],
    ['text/plain', 400],
    ['application/x-www-form-urlencoded', 400],
  ])('answers a body of the type %s with %i', async (type, status) => {
    const answer = await post(BODY, { 'content-type': type });
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/apollo|csrf/i);
  });

  it.each<[string, BodyInit, Readonly<Record<string, string>>]>([
    ['begins with a byte order mark', `\uFEFF${BODY}`, {}],
    ['is compressed', BODY, { 'content-encoding': 'gzip' }],
    ['is empty', '', {}],
    ['is a list', `[${BODY}]`, {}],
  ])('refuses a body that %s', async (_, body, headers) => {
    const answer = await post(body, { 'content-type': 'application/json', ...headers });
    expect([answer.status, codeIn(answer)]).toEqual([400, 'BAD_REQUEST']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('lets the extensions of a body be, unless they are of another kind than objects', async () => {
    const of = (extensions: unknown) => post(JSON.stringify({ query: QUERY, extensions }));
    const answers = [await of(null), await of({}), await of({ any: 'thing' }), await of('x')];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 400]);
    expect(answers[1]?.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['HEAD', 'PUT', 'DELETE', 'OPTIONS'])(
    'refuses %s, naming what it takes',
    async (method) => {
      const { status, headers } = await door.send('/graphql?documentId=Police', { method });
      expect([status, headers.get('allow')]).toEqual([405, 'GET, POST']);
    },
  );

  it('answers a token that is not known with neither figures nor a place in a cache', async () => {
    const answer = await door.saved('Police', { authorization: 'Bearer CANARY' });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.text).not.toContain('CANARY');
  });
});

describe('A caller that asks too much', () => {
  let door: Door;

  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door.close());

  it('is told for how many seconds to wait, and nothing else', async () => {
    let open = (): void => undefined;
    door.police.gate = new Promise((resolve) => {
      open = resolve;
    });
    const query = (number: number) => ({ query: QUERY.replace('police', `a${number}: police`) });
    const asked = Array.from({ length: 17 }, (_, number) => door.ask(query(number), 'ANALYST'));
    const refused = await Promise.any(asked.map(refusal));
    const { headers, body, text } = refused;
    expect([codeIn(refused), body.data]).toEqual(['TOO_MANY_REQUESTS', undefined]);
    expect(headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text).not.toMatch(/127\.0\.0\.1|node_modules|src\//);
    const other = await door.saved('Nobody');
    expect(other.status).toBe(200);
    open();
    const statuses = (await Promise.all(asked)).map((answer) => answer.status);
    expect(statuses.filter((each) => each === 200)).toHaveLength(16);
    expect((await door.saved('Police', callerHeaders('ANALYST'))).status).toBe(200);
  });
});

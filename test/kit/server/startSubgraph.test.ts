import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningSubgraph, startSubgraph } from '@alianza/kit/server/startSubgraph';
import { INSTANT_HEADER } from '@alianza/kit/server/instantHeader';
import { signTier } from '@alianza/kit/server/tierHeader';
import { subgraph as police } from '../../subgraphs/police/subgraph.ts';
import { TIER_SECRET } from '../../support/tiers.ts';

const NO_DATABASE = 'postgres://reader@127.0.0.1:1/none';

describe('A subgraph', () => {
  let running: RunningSubgraph;
  const tiers: string[] = [];
  const instants: (Date | undefined)[] = [];

  beforeAll(async () => {
    const noting: typeof police = {
      ...police,
      createLoaders: (reader, audience) => {
        tiers.push(audience.tier);
        instants.push(audience.instant);
        return police.createLoaders(reader, audience);
      },
    };
    running = await startSubgraph(noting, {
      readerUrl: NO_DATABASE,
      port: 0,
      tierSecret: TIER_SECRET,
    });
  });
  afterAll(() => running.stop());

  async function ask(headers: Readonly<Record<string, string>>) {
    tiers.length = 0;
    instants.length = 0;
    const response = await fetch(running.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"query":"{ __typename }"}',
    });
    return { status: response.status, body: (await response.json()) as unknown };
  }

  it('reads for an analyst when the gateway says so', async () => {
    const { status } = await ask(signTier(TIER_SECRET, { tier: 'ANALYST', agency: 'police' }));
    expect([status, tiers]).toEqual([200, ['ANALYST']]);
  });

  it('reads for the public when nobody says anything', async () => {
    expect([(await ask({})).status, tiers]).toEqual([200, ['PUBLIC']]);
  });

  it('refuses the whole request when it does not believe who says so', async () => {
    const header = signTier(TIER_SECRET, { tier: 'ANALYST', agency: 'icbf' });
    expect(await ask(header)).toEqual({
      status: 401,
      body: {
        errors: [
          {
            message: expect.stringContaining('alianza-tier is meant for another agency'),
            extensions: {
              code: 'UNAUTHENTICATED',
              details: { reason: 'alianza-tier is meant for another agency' },
            },
          },
        ],
      },
    });
    expect(tiers).toEqual([]);
  });

  it('reads a request as of the instant its header names, and as of now without one', async () => {
    await ask({ [INSTANT_HEADER]: '1767225600123' });
    expect(instants).toEqual([new Date('2026-01-01T00:00:00.123Z')]);
    await ask({});
    expect(instants).toEqual([undefined]);
  });

  it.each(['', 'yesterday', '-1', '1.5', '1e12', '2026-01-01T00:00:00Z', '1'.repeat(15), '1, 2'])(
    'refuses a request whose instant is %j, and reads nothing as of now',
    async (instant) => {
      expect(await ask({ [INSTANT_HEADER]: instant })).toEqual({
        status: 400,
        body: {
          errors: [
            {
              message:
                'A value in the request is not valid: alianza-instant should be epoch milliseconds, as 1767225600000.',
              extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
            },
          ],
        },
      });
      expect(instants).toEqual([]);
    },
  );

  /** Sends anything anywhere; the code of the error, as the only thing an answer outside GraphQL holds. */
  async function refusal(path: string, init: RequestInit = {}) {
    const response = await fetch(new URL(path, running.url), init);
    const { errors, ...rest } = (await response.json()) as {
      readonly errors: readonly [{ readonly extensions: { readonly code: string } }];
    };
    expect(rest).toEqual({});
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|stack|node_modules|SyntaxError|ECONN/);
    return [response.status, errors[0].extensions.code];
  }

  it('refuses what is no question in the shape of every other error', async () => {
    const post = (body: string) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(await refusal('/nothing')).toEqual([404, 'NOT_FOUND']);
    expect(await refusal('/graphql', post('{"query":'))).toEqual([400, 'BAD_REQUEST']);
    expect(await refusal('/%zz/graphql')).toEqual([404, 'NOT_FOUND']);
    const large = JSON.stringify({ query: '{ __typename }', extensions: 'x'.repeat(2_000_000) });
    expect(await refusal('/graphql', post(large))).toEqual([413, 'REQUEST_TOO_LARGE']);
  });

  it('says nothing of a database that cannot be reached', async () => {
    expect(await refusal('/releases?nonce=0123456789abcdef')).toEqual([
      500,
      'INTERNAL_SERVER_ERROR',
    ]);
  });

  it('keeps an idle connection for longer than a gateway does', async () => {
    const response = await fetch(new URL('/nothing', running.url));
    await response.text();
    expect(response.headers.get('keep-alive')).toBe('timeout=75');
  });
});

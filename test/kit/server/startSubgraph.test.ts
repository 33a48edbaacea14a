import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningSubgraph, startSubgraph } from '@alianza/kit/server/startSubgraph';
import { signTier } from '@alianza/kit/server/tierHeader';
import { subgraph as police } from '../../subgraphs/police/subgraph.ts';
import { TIER_SECRET } from '../../support/tiers.ts';

const NO_DATABASE = 'postgres://reader@127.0.0.1:1/none';

describe('A subgraph', () => {
  let running: RunningSubgraph;
  const tiers: string[] = [];

  beforeAll(async () => {
    const noting: typeof police = {
      ...police,
      createLoaders: (reader, audience) => {
        tiers.push(audience.tier);
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
});

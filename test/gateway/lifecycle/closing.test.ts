import { Agent, request } from 'node:http';
import { expect, it } from '@jest/globals';
import { startFederation } from '../fixtures/federation.ts';
import { eventually } from '../http/eventually.ts';

const BODY = JSON.stringify({ query: '{ departments { police { offences } } }' });

/** What an answer over a connection that its caller keeps says of the connection. */
function connectionOf(url: string, agent: Agent): Promise<string | undefined> {
  const headers = { 'content-type': 'application/json' };
  const method = url.endsWith('/graphql') ? 'POST' : 'GET';
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent }, (response) => {
      response.resume().once('end', () => resolve(response.headers.connection));
    });
    sent.on('error', reject).end(method === 'POST' ? BODY : undefined);
  });
}

it.each(['/graphql', '/ready'])(
  'An answer of %s that began before the gateway stops ends its connection',
  async (address) => {
    const limits = { agencyTimeoutMs: 20_000, totalTimeoutMs: 20_000, drainMs: 60_000 };
    const federation = await startFederation({ limits });
    const { police } = federation.agencies;
    if (!police) throw new Error('no police');
    const held: (() => void)[] = [];
    police.fault = (response) => void held.push(() => response.end('{}'));
    const agent = new Agent({ keepAlive: true });
    const connection = connectionOf(`${federation.url}${address}`, agent);
    await eventually(() => held.length > 0);
    const stopped = federation.gateway.stop({ isHurried: true });
    police.fault = undefined;
    for (const release of held) release();
    expect(await connection).toBe('close');
    await stopped;
    agent.destroy();
    await federation.close();
  },
);

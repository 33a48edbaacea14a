import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startLoad } from '../fixtures/balancedLoad.ts';
import { startFederation, type Federation } from '../fixtures/federation.ts';
import { startProcess } from '../fixtures/gatewayProcess.ts';

const QUERY = '{ departments { code police { offences } repatriations } partnership { name } }';

/** Nothing may take longer than an orchestrator waits before it kills. */
const LONGEST_MS = 10_000;

describe('A gateway that is told to stop under load', () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation.close());

  async function stopUnderLoad() {
    const flags = ['--supergraph', federation.supergraphFile, '--port', '0'];
    const gateway = startProcess(flags, {
      LOG_LEVEL: 'silent',
      CALLER_CONCURRENCY: '100',
      CALLER_COST_PER_SECOND: '100000000',
    });
    const url = (await gateway.url) ?? '';
    const load = startLoad({ url, query: QUERY, callers: 20 });
    await load.reached(20);
    const began = performance.now();
    gateway.child.kill('SIGTERM');
    const code = await gateway.ended;
    const ms = performance.now() - began;
    return { code, ms, ...(await load.end()) };
  }

  it('loses no request of a balancer that asks whether it is ready, and ends with code 0', async () => {
    const { code, ms, lost, answered } = await stopUnderLoad();
    expect([code, lost]).toEqual([0, []]);
    expect(answered).toBeGreaterThan(20);
    expect(ms).toBeLessThan(LONGEST_MS);
  });

  it('loses none while a ministry hangs either', async () => {
    const { police } = federation.agencies;
    if (police) police.fault = () => undefined;
    const { code, ms, lost } = await stopUnderLoad();
    if (police) police.fault = undefined;
    expect([code, lost]).toEqual([0, []]);
    expect(ms).toBeLessThan(LONGEST_MS);
  });

  it('says at once that it is not ready, and still answers', async () => {
    const flags = ['--supergraph', federation.supergraphFile, '--port', '0'];
    const gateway = startProcess(flags, { LOG_LEVEL: 'silent' });
    const url = (await gateway.url) ?? '';
    gateway.child.kill('SIGTERM');
    const ready = await readyUntil(url, 503);
    const answer = await fetch(`${url}/graphql?query={__typename}`, {
      headers: { 'x-preflight': '1' },
    });
    expect([ready, answer.status, answer.headers.get('connection')]).toEqual([503, 200, 'close']);
    expect(await gateway.ended).toBe(0);
  });

  it('does not wait for balancers when a person stops it', async () => {
    const flags = ['--supergraph', federation.supergraphFile, '--port', '0'];
    const gateway = startProcess(flags, { LOG_LEVEL: 'silent', LAME_DUCK_MS: '9000' });
    await gateway.url;
    const began = performance.now();
    gateway.child.kill('SIGINT');
    expect(await gateway.ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

/** Asks whether the gateway is ready until it gives this status. A signal takes a moment to arrive. */
async function readyUntil(url: string, wanted: number): Promise<number> {
  for (let tries = 0; ; tries += 1) {
    const { status } = await fetch(`${url}/ready`);
    if (status === wanted || tries > 100) return status;
  }
}

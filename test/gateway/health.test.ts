import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startFederation, type Federation } from './fixtures/federation.ts';

describe('The health of the gateway', () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await startFederation({ limits: { agencyTimeoutMs: 200 } });
  });
  afterAll(() => federation.close());

  async function read(address: string): Promise<[number, unknown]> {
    const response = await fetch(`${federation.url}${address}`);
    return [response.status, await response.json()];
  }

  it('is alive whatever the agencies do', async () => {
    expect(await read('/health')).toEqual([200, { alive: true }]);
  });

  it('is ready with one agency down, and says which; not with all down', async () => {
    const { police } = federation.agencies;
    await police?.close();
    expect(await read('/ready')).toEqual([
      200,
      { ready: true, agencies: { FOREIGN_AFFAIRS: true, INTERIOR: true, POLICE: false } },
    ]);
    const down = await startFederation({ limits: { agencyTimeoutMs: 200 } });
    await Promise.all(Object.values(down.agencies).map((agency) => agency.close()));
    const response = await fetch(`${down.url}/ready`);
    expect(response.status).toBe(503);
    await down.close();
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
import type { Tier } from '@alianza/kit/server/tier';
import { callerHeaders } from '../../../support/tiers.ts';
import { eventually } from '../../http/eventually.ts';
import { openDoor, type Door } from '../../http/openDoor.ts';

let door: Door;
afterEach(() => door.close());

function file(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${door.url}/data/${address}`, { headers });
}

async function rowsFor(tier: Tier): Promise<unknown> {
  return (await file('Police.json', callerHeaders(tier))).json();
}

describe('A face that asks a saved operation', () => {
  it('asks as its caller, and gives no tier the answer of the other', async () => {
    door = await openDoor();
    const row = { police_release: 1, police_year: 2024 };
    const before = door.police.questions();
    for (const tier of ['ANALYST', 'PUBLIC', 'ANALYST'] as const)
      expect(await rowsFor(tier)).toMatchObject([{ ...row, police_tier: tier }]);
    expect(door.police.questions()).toBe(before + 2);
  });

  it('gives again what was given at /graphql, without asking an agency', async () => {
    door = await openDoor();
    await door.saved('Police');
    const before = door.police.questions();
    expect((await file('Police.csv')).status).toBe(200);
    expect(door.police.questions()).toBe(before);
  });

  it('lets shared caches keep its answer for exactly as long as it is current', async () => {
    door = await openDoor();
    const { headers } = await file('Both.csv');
    expect(headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=[1-3]$/);
    const analyst = await file('Both.csv', callerHeaders('ANALYST'));
    expect(analyst.headers.get('cache-control')).toBe('private, no-store');
  });

  it('has a tag that a publication changes', async () => {
    door = await openDoor();
    const tag = (await file('Police.csv')).headers.get('etag') ?? '';
    expect((await file('Police.csv', { 'if-none-match': tag })).status).toBe(304);
    door.police.publish();
    const ask = () => file('Police.csv', { 'if-none-match': tag });
    await eventually(async () => (await ask()).status === 200);
    expect(await (await ask()).text()).toMatch(/,2,PUBLIC,2024\r\n$/);
  });

  it('takes one of its caller’s places', async () => {
    door = await openDoor({ callerConcurrency: 1 });
    let open = (): void => undefined;
    door.police.gate = new Promise((resolve) => {
      open = resolve;
    });
    const before = door.police.questions();
    const first = file('Police.csv?year=2020');
    await eventually(() => door.police.questions() > before);
    const second = await file('Police.csv?year=2021');
    expect(second.status).toBe(429);
    expect(second.headers.get('retry-after')).toBe('1');
    open();
    expect((await first).status).toBe(200);
    await eventually(async () => (await file('Police.csv?year=2021')).status === 200);
  });

  it('pays what it costs to prepare and to answer', async () => {
    door = await openDoor({ callerCost: 1_500, callerCostRate: 0 });
    const analyst = callerHeaders('ANALYST');
    expect((await file('Police.csv', analyst)).status).toBe(200);
    const refused = await file('Nobody.csv', analyst);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600']);
  });

  it('refuses a token that is not known', async () => {
    door = await openDoor();
    expect((await file('Both.csv', { authorization: 'Bearer nobody' })).status).toBe(401);
  });
});

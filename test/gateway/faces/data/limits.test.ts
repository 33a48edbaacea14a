import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Federation, federation } from '../../../support/federation.ts';
import { callerHeaders } from '../../../support/tiers.ts';

let graph: Federation;
beforeAll(async () => {
  // The map costs 15,972; of what it has used up a caller gets one back in a second.
  const environment = { CALLER_COST: '20000', CALLER_COST_PER_SECOND: '1', MAX_COST: '25000' };
  graph = await federation({ environment });
});
afterAll(async () => {
  await graph?.stop();
});

function get(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${graph.url}/data/${address}`, { headers });
}

async function messageOf(response: Response): Promise<string | undefined> {
  const { errors } = (await response.json()) as { errors: readonly { message: string }[] };
  return errors[0]?.message;
}

describe('A caller of downloads', () => {
  it('has the cost it has at /graphql, and no more', async () => {
    expect((await get('Map.csv?year=2023')).status).toBe(200);
    const refused = await get('Map.csv?year=2022');
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(1);
    expect(await messageOf(refused)).toBe(
      `Se pidió demasiado desde aquí en poco tiempo. Intente de nuevo en ${seconds} segundos.`,
    );
    const query = 'query Map { departments { police { offences { count { status } } } } }';
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json' };
    const asked = await fetch(`${graph.url}/graphql`, { method: 'POST', headers, body });
    expect(asked.status).toBe(429);
  });

  it('who is an analyst has a cost of their own', async () => {
    expect((await get('Map.csv?year=2021', callerHeaders('ANALYST'))).status).toBe(200);
  });

  it('is told how to narrow what is too large', async () => {
    const refused = await get('Reconciliation.csv', callerHeaders('ANALYST'));
    expect(refused.status).toBe(400);
    expect(await messageOf(refused)).toMatch(
      /^La dirección pide demasiado de una vez: .* Elija menos años o un departamento\.$/,
    );
  });
});

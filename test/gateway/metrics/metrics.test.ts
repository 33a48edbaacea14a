import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { post, startFederation, type Federation } from '../fixtures/federation.ts';

const CANARY = 'Canary';

describe('The metrics', () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await startFederation({ metricsPort: 0 });
  });
  afterAll(() => federation.close());

  async function metrics(): Promise<string> {
    const response = await fetch(federation.gateway.metricsUrl ?? '');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    return response.text();
  }

  /** The number behind a name with these labels, all of them. */
  async function count(name: string, labels: Readonly<Record<string, string>>): Promise<number> {
    const lines = (await metrics()).split('\n').filter((line) => line.startsWith(name));
    const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
    const found = lines.filter((line) => wanted.every((label) => line.includes(label)));
    return found.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  }

  it('tell operations by tier, and agencies by how they answered', async () => {
    await federation.ask(`query ${CANARY} { departments { code police { offences } } }`);
    const operations = { operation: 'other', tier: 'PUBLIC' };
    expect(await count('alianza_operation_seconds_count', operations)).toBeGreaterThan(0);
    const police = { agency: 'POLICE', outcome: 'answered' };
    expect(await count('alianza_agency_seconds_count', police)).toBeGreaterThan(0);
  });

  it('never tell what a caller wrote', async () => {
    await federation.ask(`query ${CANARY} { ${CANARY}: department(code: "${CANARY}") { name } }`);
    await post(federation.url, { query: `{ ${CANARY} }`, operationName: CANARY });
    expect(await metrics()).not.toContain(CANARY);
  });

  it('count refusals by rule, and errors by code', async () => {
    const deep = `{ departments { ${'police { '.repeat(40)} offences ${'} '.repeat(40)} } }`;
    await federation.ask(deep);
    expect(await count('alianza_refusals_total', { rule: 'levels of fields' })).toBe(1);
    await federation.ask('{ department(code: "99") { name } }');
    expect(await count('alianza_errors_total', { code: 'UNKNOWN_CODE' })).toBeGreaterThan(0);
  });

  it('tell that an agency is left alone after it has failed', async () => {
    const { police } = federation.agencies;
    if (police) police.fault = (response) => response.destroy();
    const query = '{ departments { police { offences } } }';
    for (let failure = 0; failure < 5; failure += 1) await federation.ask(query);
    expect(await count('alianza_agency_breaker', { agency: 'POLICE' })).toBe(2);
    if (police) police.fault = undefined;
  });

  it('tell of the process: memory, CPU and the delay of its event loop', async () => {
    const text = await metrics();
    for (const name of [
      'process_resident_memory_bytes',
      'process_cpu_seconds_total',
      'nodejs_eventloop_lag_p99_seconds',
    ])
      expect(text).toContain(`\n${name} `);
  });

  it('are not at the address callers reach', async () => {
    const response = await fetch(`${federation.url}/metrics`);
    expect(response.status).toBe(404);
  });
});

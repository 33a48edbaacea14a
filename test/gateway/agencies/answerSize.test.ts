import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openAgencies, type Agencies } from '../../../gateway/src/agencies/openAgencies.ts';
import { startAgency, type FixtureAgency } from '../fixtures/agency.ts';
import { agencyAt, noting, questionOf, WIRE_LIMITS } from '../fixtures/asking.ts';
import { startFaultProxy, type FaultKind, type FaultProxy } from '../fixtures/faultProxy.ts';
import { MINISTRIES } from '../fixtures/ministries.ts';

const QUERY = '{ policeTotal }';
const RISE_BYTES = 64_000_000;
/** A stall that a user would notice; a busy machine alone makes shorter ones. */
const STALL_MS = 500;

describe('An answer', () => {
  let agency: FixtureAgency;
  let proxy: FaultProxy;
  const opened: Agencies[] = [];

  beforeAll(async () => {
    const [police] = MINISTRIES.filter(({ name }) => name === 'police');
    if (police === undefined) throw new Error('no police');
    agency = await startAgency(police);
    proxy = await startFaultProxy(agency.url);
  });
  afterAll(() =>
    Promise.all([...opened.map((each) => each.close()), proxy.close(), agency.close()]),
  );

  function open(limits: Partial<typeof WIRE_LIMITS>): Agencies {
    const wired = [agencyAt('police', proxy.url)];
    const agencies = openAgencies(wired, {
      limits: { ...WIRE_LIMITS, agencyTimeoutMs: 10_000, ...limits },
      observer: noting(),
    });
    opened.push(agencies);
    return agencies;
  }

  it('of exactly the bytes that are taken is taken, and one more is not', async () => {
    await proxy.fault(undefined);
    const { length } = JSON.stringify({ data: { policeTotal: 5 } });
    const fits = await open({ agencyAnswerBytes: length }).ask('police', questionOf(QUERY));
    const over = await open({ agencyAnswerBytes: length - 1 }).ask('police', questionOf(QUERY));
    expect(fits.data).toEqual({ policeTotal: 5 });
    expect(over.errors[0]?.extensions['code']).toBe('AGENCY_UNAVAILABLE');
  });

  it.each<FaultKind>(['hugeString', 'hugeObjects', 'hugeAnnounced', 'deep'])(
    'that is %s fills no memory and holds nobody up',
    async (kind) => {
      await proxy.fault(kind);
      const agencies = open({});
      await agencies.ask('police', questionOf(QUERY));
      const delay = monitorEventLoopDelay({ resolution: 5 });
      const before = process.memoryUsage().rss;
      delay.enable();
      const answer = await agencies.ask('police', questionOf(QUERY));
      delay.disable();
      expect(answer.data).toBeNull();
      expect(process.memoryUsage().rss - before).toBeLessThan(RISE_BYTES);
      expect(delay.max / 1e6).toBeLessThan(STALL_MS);
    },
  );

  it('that is announced too large is not waited for', async () => {
    await proxy.fault('hugeAnnounced');
    const began = performance.now();
    await open({}).ask('police', questionOf(QUERY));
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

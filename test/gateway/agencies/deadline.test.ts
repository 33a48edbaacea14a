import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openAgencies, type Agencies } from '../../../gateway/src/agencies/openAgencies.ts';
import { startAgency, type FixtureAgency } from '../fixtures/agency.ts';
import { agencyAt, noting, questionOf, WIRE_LIMITS, type Noted } from '../fixtures/asking.ts';
import { startFaultProxy, type FaultProxy } from '../fixtures/faultProxy.ts';
import { MINISTRIES } from '../fixtures/ministries.ts';

const QUERY = '{ policeTotal }';

describe('The time of an agency', () => {
  let agency: FixtureAgency;
  let proxy: FaultProxy;
  let noted: Noted;
  const opened: Agencies[] = [];

  beforeAll(async () => {
    const [police] = MINISTRIES.filter(({ name }) => name === 'police');
    if (police === undefined) throw new Error('no police');
    agency = await startAgency(police);
    proxy = await startFaultProxy(agency.url);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((each) => each.close()));
    await proxy.fault(undefined);
  });
  afterAll(() => Promise.all([proxy.close(), agency.close()]));

  function open(limits: Partial<typeof WIRE_LIMITS> = {}): Agencies {
    noted = noting();
    const agencies = openAgencies([agencyAt('police', proxy.url)], {
      limits: { ...WIRE_LIMITS, ...limits },
      observer: noted,
    });
    opened.push(agencies);
    return agencies;
  }

  it('includes the wait for a free connection', async () => {
    await proxy.fault('hang');
    const agencies = open({ agencyConnections: 1 });
    const began = performance.now();
    await Promise.all([1, 2, 3, 4].map(() => agencies.ask('police', questionOf(QUERY))));
    // One after the other they would take four times as long.
    expect(performance.now() - began).toBeLessThan(3 * WIRE_LIMITS.agencyTimeoutMs);
    expect(noted.outcomes).toEqual(Array.from({ length: 4 }, () => ['POLICE', 'failed']));
  });

  it('is over for what still waits, which is then not sent and costs no connection', async () => {
    // Nobody but the hurried one is to run out of time, however busy the machine is.
    const agencies = open({ agencyConnections: 1, agencyTimeoutMs: 10_000 });
    await agencies.ask('police', questionOf(QUERY));
    const [requests, connections] = [proxy.requests(), proxy.connections()];
    await proxy.fault('latency');
    const slow = agencies.ask('police', questionOf(QUERY));
    const hurried = questionOf(QUERY, { deadlineAt: performance.now() + 50 });
    expect((await agencies.ask('police', hurried)).data).toBeNull();
    expect((await slow).data).toEqual({ policeTotal: 5 });
    expect((await agencies.ask('police', questionOf(QUERY))).data).toEqual({ policeTotal: 5 });
    expect(proxy.requests() - requests).toBe(2);
    expect(proxy.connections() - connections).toBe(0);
  });

  it('ends with the time of the whole operation', async () => {
    await proxy.fault('drip');
    const agencies = open({ agencyTimeoutMs: 60_000 });
    const began = performance.now();
    await agencies.ask('police', questionOf(QUERY, { deadlineAt: performance.now() + 100 }));
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('that is over before it begins asks nobody', async () => {
    const before = proxy.requests();
    const { data, errors } = await open().ask('police', questionOf(QUERY, { deadlineAt: 0 }));
    expect([data, errors[0]?.extensions['code']]).toEqual([null, 'AGENCY_UNAVAILABLE']);
    expect(proxy.requests()).toBe(before);
  });

  it('that was short is no evidence against it', async () => {
    await proxy.fault('hang');
    const agencies = open({ breakerFailures: 1 });
    await agencies.ask('police', questionOf(QUERY, { deadlineAt: performance.now() + 50 }));
    expect(noted.breakers).toEqual([]);
    await agencies.ask('police', questionOf(QUERY));
    expect(noted.breakers).toEqual([['POLICE', 'open']]);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Breaker, type Pass } from '../../../gateway/src/agencies/breaker.ts';
import { openAgencies, type Agencies } from '../../../gateway/src/agencies/openAgencies.ts';
import { startAgency, type FixtureAgency } from '../fixtures/agency.ts';
import { agencyAt, noting, questionOf, WIRE_LIMITS, type Noted } from '../fixtures/asking.ts';
import { startFaultProxy, type FaultKind, type FaultProxy } from '../fixtures/faultProxy.ts';
import { MINISTRIES } from '../fixtures/ministries.ts';

const QUERY = '{ policeTotal }';
const FAILURES = 3;
const REST_MS = 2_000;

describe('An agency', () => {
  let agency: FixtureAgency;
  let proxy: FaultProxy;
  let agencies: Agencies;
  let noted: Noted;
  /** Added to the real clock, so that no test waits for a rest. */
  let ahead = 0;

  beforeAll(async () => {
    const [police] = MINISTRIES.filter(({ name }) => name === 'police');
    if (police === undefined) throw new Error('no police');
    agency = await startAgency(police);
    proxy = await startFaultProxy(agency.url);
  });
  afterEach(async () => {
    await agencies.close();
    await proxy.fault(undefined);
  });
  afterAll(() => Promise.all([proxy.close(), agency.close()]));

  function open(): void {
    noted = noting();
    ahead = 0;
    agencies = openAgencies([agencyAt('police', proxy.url)], {
      limits: { ...WIRE_LIMITS, breakerFailures: FAILURES, breakerRestMs: REST_MS },
      observer: noted,
      now: () => performance.now() + ahead,
    });
  }

  const ask = () => agencies.ask('police', questionOf(QUERY));

  async function failing(kind: FaultKind): Promise<void> {
    await proxy.fault(kind);
    for (let asked = 0; asked < FAILURES; asked += 1) await ask();
  }

  it('that answers more than is taken is asked again: whoever asks for too much keeps it from nobody', async () => {
    open();
    await failing('hugeString');
    expect(noted.breakers).toEqual([]);
    await proxy.fault(undefined);
    expect((await ask()).errors).toEqual([]);
  });

  it.each<FaultKind>(['refuse', 'reset', 'hang', 'error500Json', 'html', 'falselyEncoded'])(
    'that fails by %s several times in a row is left alone, and the answer is there at once',
    async (kind) => {
      open();
      await failing(kind);
      expect(noted.breakers).toEqual([['POLICE', 'open']]);
      const before = proxy.requests();
      const answers = await Promise.all(Array.from({ length: 20 }, ask));
      expect(answers.map(({ errors }) => errors[0]?.extensions)).toEqual(
        Array.from({ length: 20 }, () => ({ code: 'AGENCY_UNAVAILABLE', agency: 'POLICE' })),
      );
      expect(proxy.requests()).toBe(before);
      expect(noted.outcomes.slice(-20)).toEqual(
        Array.from({ length: 20 }, () => ['POLICE', 'resting']),
      );
    },
  );

  it.each<FaultKind>(['internals', 'wrongType', 'latency'])(
    'that answers, though with %s, is not left alone',
    async (kind) => {
      open();
      await failing(kind);
      await ask();
      expect(noted.breakers).toEqual([]);
    },
  );

  it('that is well again is known to be by a single request, however many ask', async () => {
    open();
    await failing('reset');
    await proxy.fault(undefined);
    ahead = REST_MS + 1;
    const before = proxy.requests();
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    expect(proxy.requests() - before).toBe(1);
    expect(answers.filter(({ data }) => data !== null)).toHaveLength(1);
    expect(noted.breakers.map(([, state]) => state)).toEqual(['open', 'half-open', 'closed']);
    expect(await ask()).toEqual({ data: { policeTotal: 5 }, errors: [] });
  });

  it('that is not well yet meets one request in each rest, and no repeat of it', async () => {
    open();
    await failing('reset');
    const before = proxy.requests();
    for (let rest = 1; rest <= 3; rest += 1) {
      // Long enough for the budget of repeats to be whole again.
      ahead = rest * 15_000;
      await Promise.all(Array.from({ length: 5 }, ask));
      expect(proxy.requests() - before).toBe(rest);
    }
  });

  it('that rests is not looked at, and the look after its rest is the one request', async () => {
    open();
    await failing('error500Html');
    await proxy.fault(undefined);
    const before = proxy.requests();
    expect(await agencies.probe()).toEqual({ POLICE: false });
    expect(proxy.requests()).toBe(before);
    ahead = REST_MS + 1;
    expect(await agencies.probe()).toEqual({ POLICE: true });
    expect(proxy.requests() - before).toBe(1);
    expect(noted.breakers.at(-1)).toEqual(['POLICE', 'closed']);
  });

  it('that fails on questions is not vouched for by a look', async () => {
    open();
    await proxy.fault('error500Json');
    for (let asked = 1; asked < FAILURES; asked += 1) {
      await ask();
      await proxy.fault(undefined);
      expect(await agencies.probe()).toEqual({ POLICE: true });
      await proxy.fault('error500Json');
    }
    await ask();
    expect(noted.breakers).toEqual([['POLICE', 'open']]);
  });

  it('recovers on the real clock within its rest', async () => {
    open();
    await failing('hang');
    await proxy.fault(undefined);
    const until = performance.now() + REST_MS + 5_000;
    let answer = await ask();
    while (answer.data === null && performance.now() < until) {
      await new Promise((resolve) => void setTimeout(resolve, 50));
      answer = await ask();
    }
    expect(answer.data).toEqual({ policeTotal: 5 });
  });
});

describe('A breaker', () => {
  let at = 0;
  const states: string[] = [];
  const breaker = new Breaker({
    failures: 2,
    restMs: 100,
    now: () => at,
    changed: (state) => void states.push(state),
  });
  const admitted = (): Pass => {
    const pass = breaker.admit();
    if (pass === undefined) throw new Error('not admitted');
    return pass;
  };

  it('counts failures in a row only', () => {
    for (const finding of ['unwell', 'well', 'unwell', 'nothing'] as const)
      admitted().find(finding);
    expect(states).toEqual([]);
  });

  it('is neither closed nor kept open by what was asked before it opened', () => {
    const early = admitted();
    admitted().find('unwell');
    early.find('well');
    at = 50;
    early.find('unwell');
    early.find('unwell');
    expect(states).toEqual(['open']);
    expect(breaker.admit()).toBeUndefined();
  });

  it('gives the trial to the next when the first learned nothing', () => {
    at = 100;
    admitted().find('nothing');
    expect(admitted().isTrial).toBe(true);
    expect(breaker.admit()).toBeUndefined();
  });
});

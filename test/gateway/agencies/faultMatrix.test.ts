import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgencyAnswer } from '../../../gateway/src/engine/askAgency.ts';
import { openAgencies, type Agencies } from '../../../gateway/src/agencies/openAgencies.ts';
import { startAgency, type FixtureAgency } from '../fixtures/agency.ts';
import { agencyAt, noting, questionOf, WIRE_LIMITS } from '../fixtures/asking.ts';
import {
  FAULTS,
  startFaultProxy,
  type FaultKind,
  type FaultProxy,
} from '../fixtures/faultProxy.ts';
import { codeOfFault, INTERNAL } from '../fixtures/faultCodes.ts';
import { MINISTRIES } from '../fixtures/ministries.ts';

/** What is left for the ministry at fault. The others, in one process with its flood, have the agencies' whole time. */
const DEADLINE_MS = 800;
const AGENCY_TIMEOUT_MS = 10_000;

/** Allowance for a machine that does other work beside the tests. */
const LOADED_MS = 1_500;

/** These reach the caller as answers: the one is late but in time, the other is held against the schema later. */
const ANSWERED: readonly FaultKind[] = ['latency', 'wrongType'];
const SILENT = FAULTS.filter((kind) => !ANSWERED.includes(kind));

describe.each([undefined, 'production', 'development'])('With NODE_ENV %s', (mode) => {
  const before = process.env['NODE_ENV'];
  const started: FixtureAgency[] = [];
  const proxies = new Map<string, FaultProxy>();
  let agencies: Agencies;

  beforeAll(async () => {
    if (mode === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = mode;
    for (const ministry of MINISTRIES) {
      const agency = await startAgency(ministry);
      started.push(agency);
      proxies.set(ministry.name, await startFaultProxy(agency.url));
    }
    const wired = [...proxies].map(([name, { url }]) => agencyAt(name, url));
    agencies = openAgencies(wired, {
      limits: { ...WIRE_LIMITS, agencyTimeoutMs: AGENCY_TIMEOUT_MS },
      observer: noting(),
    });
  });
  afterAll(async () => {
    await agencies.close();
    await Promise.all([...proxies.values(), ...started].map((each) => each.close()));
    process.env['NODE_ENV'] = before;
  });

  /** @param hurried the ministry that has less time than the others */
  function askAll(hurried?: string): Promise<AgencyAnswer[]> {
    const short = { deadlineAt: performance.now() + DEADLINE_MS };
    return Promise.all(
      MINISTRIES.map(({ name, total }) =>
        agencies.ask(name, questionOf(`{ ${total} }`, name === hurried ? short : {})),
      ),
    );
  }

  // Which ministry it is makes no difference to the mode.
  const broken = mode === undefined ? MINISTRIES : MINISTRIES.slice(0, 1);
  const cases = broken.flatMap(({ name }) => SILENT.map((kind) => [name, kind] as const));

  it.each(cases)(
    '%s failing by %s is one catalogued error, and only its own',
    async (name, kind) => {
      await proxies.get(name)?.fault(kind);
      const began = performance.now();
      const answers = await askAll(name);
      const ms = performance.now() - began;
      await proxies.get(name)?.fault(undefined);
      const { code: agency } = agencyAt(name, '');
      const extensions = { code: codeOfFault(kind), agency };
      const error = { message: expect.any(String), extensions };
      MINISTRIES.forEach((ministry, index) => {
        const answer = answers[index];
        const isBroken = ministry.name === name;
        expect(answer?.data).toEqual(isBroken ? null : { [ministry.total]: ministry.value });
        expect(answer?.errors.map((each) => each.toJSON())).toEqual(isBroken ? [error] : []);
      });
      expect(JSON.stringify(answers)).not.toMatch(INTERNAL);
      expect(ms).toBeLessThan(DEADLINE_MS + 100 + LOADED_MS);
    },
  );

  it.each(broken)('$name answering late, but in time, is complete', async ({ name }) => {
    await proxies.get(name)?.fault('latency');
    const answers = await askAll();
    await proxies.get(name)?.fault(undefined);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  });
});

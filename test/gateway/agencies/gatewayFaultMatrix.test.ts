import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { composeContract } from '../../../gateway/src/compose/composeContract.ts';
import { agencyCode } from '../../../gateway/src/agencies/agency.ts';
import { startAgency, type FixtureAgency } from '../fixtures/agency.ts';
import {
  FAULTS,
  startFaultProxy,
  type FaultKind,
  type FaultProxy,
} from '../fixtures/faultProxy.ts';
import { codeOfFault, INTERNAL } from '../fixtures/faultCodes.ts';
import { post } from '../fixtures/federation.ts';
import { startProcess, type GatewayProcess } from '../fixtures/gatewayProcess.ts';
import { DEPARTMENTS, EVERYTHING, MINISTRIES, type Ministry } from '../fixtures/ministries.ts';

const SILENT = FAULTS.filter((kind) => kind !== 'latency');

/** Interior says which departments there are; with its numbers alone being wrong it still does. */
function losesDepartments({ name }: Ministry, kind: FaultKind): boolean {
  return name === 'interior' && kind !== 'wrongType';
}

/** What a ministry was asked for, as the paths at which it is missing. */
function missing(broken: Ministry, kind: FaultKind): (string | number)[][] {
  const { total, figure } = broken;
  if (losesDepartments(broken, kind)) return [[total], ['departments']];
  return [[total], ...DEPARTMENTS.map((_, index) => ['departments', index, figure])];
}

/** The answer to everything when one ministry gives nothing. */
function without(broken: Ministry, kind: FaultKind): Record<string, unknown> {
  const valueOf = (each: Ministry): number | null => (each === broken ? null : each.value);
  const figures = Object.fromEntries(MINISTRIES.map((each) => [each.figure, valueOf(each)]));
  return {
    ...Object.fromEntries(MINISTRIES.map((each) => [each.total, valueOf(each)])),
    departments: losesDepartments(broken, kind)
      ? null
      : DEPARTMENTS.map((code) => ({ code, ...figures })),
  };
}

describe.each(['', 'production', 'development'])('A gateway with NODE_ENV "%s"', (mode) => {
  const started: FixtureAgency[] = [];
  const proxies = new Map<string, FaultProxy>();
  let folder: string;
  let gateway: GatewayProcess;
  let url: string;

  beforeAll(async () => {
    for (const ministry of MINISTRIES) {
      const agency = await startAgency(ministry);
      started.push(agency);
      proxies.set(ministry.name, await startFaultProxy(agency.url));
    }
    folder = await mkdtemp(path.join(tmpdir(), 'alianza-gateway-'));
    const file = path.join(folder, 'supergraph.graphql');
    const subgraphs = MINISTRIES.map(({ name, sdl }) => {
      const address = proxies.get(name)?.url ?? '';
      return { name, file: name, url: address, typeDefs: parse(sdl) };
    });
    await writeFile(file, composeContract(subgraphs).supergraph);
    gateway = startProcess(['--port', '0', '--supergraph', file], {
      NODE_ENV: mode,
      SUBGRAPH_TIMEOUT_MS: '600',
      CALLER_COST_PER_SECOND: '1000000000',
      BREAKER_FAILURES: '1000000',
    });
    url = (await gateway.url) ?? '';
    if (url === '') throw new Error(gateway.said());
  });
  afterAll(async () => {
    gateway.child.kill();
    await gateway.ended;
    await Promise.all([...proxies.values(), ...started].map((each) => each.close()));
    await rm(folder, { recursive: true });
  });

  // Which ministry it is makes no difference to the mode.
  const broken = mode === '' ? MINISTRIES : MINISTRIES.slice(0, 1);
  const cases = broken.flatMap((each) => SILENT.map((kind) => [each.name, kind, each] as const));

  it.each(cases)(
    'loses of %s failing by %s its parts only, each named',
    async (name, kind, each) => {
      await proxies.get(name)?.fault(kind);
      const { status, body, text } = await post(url, { query: EVERYTHING });
      await proxies.get(name)?.fault(undefined);
      const extensions = { code: codeOfFault(kind), agency: agencyCode(name) };
      expect([status, body.data]).toEqual([200, without(each, kind)]);
      expect(body.errors).toHaveLength(missing(each, kind).length);
      expect(body.errors).toEqual(
        expect.arrayContaining(
          missing(each, kind).map((place) => ({
            message: expect.any(String),
            path: place,
            extensions,
          })),
        ),
      );
      expect(text).not.toMatch(INTERNAL);
    },
  );
});

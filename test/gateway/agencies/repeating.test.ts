import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openAgencies, type Agencies } from '../../../gateway/src/agencies/openAgencies.ts';
import { retryBudget } from '../../../gateway/src/agencies/retryBudget.ts';
import { startAgency, type FixtureAgency } from '../fixtures/agency.ts';
import { agencyAt, noting, questionOf, WIRE_LIMITS, type Noted } from '../fixtures/asking.ts';
import { startFaultProxy, type FaultKind, type FaultProxy } from '../fixtures/faultProxy.ts';
import { MINISTRIES } from '../fixtures/ministries.ts';

const QUERY = '{ policeTotal }';
const BODY = '{"data":{"policeTotal":5}}';
const HTTP = `HTTP/1.1 200 OK\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`;

interface Forgetful {
  readonly url: string;
  close(): Promise<void>;
}

/** An agency that drops each connection at its second request, as one does whose time to keep it has just run out. */
async function startForgetful(): Promise<Forgetful> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let requests = 0;
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      if (!String(chunk).includes(QUERY)) return;
      requests += 1;
      if (requests === 1) socket.write(HTTP);
      else socket.resetAndDestroy();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}

describe('A question is put again', () => {
  let agency: FixtureAgency;
  let proxy: FaultProxy;
  let noted: Noted;
  let agencies: Agencies;

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

  function open(url: string): void {
    noted = noting();
    const options = { limits: { ...WIRE_LIMITS, agencyConnections: 1 }, observer: noted };
    agencies = openAgencies([agencyAt('police', url)], options);
  }

  it('when a kept connection closes on it, and the caller learns nothing of it', async () => {
    const forgetful = await startForgetful();
    open(forgetful.url);
    const answers = [
      await agencies.ask('police', questionOf(QUERY)),
      await agencies.ask('police', questionOf(QUERY)),
    ];
    await forgetful.close();
    const complete = { data: { policeTotal: 5 }, errors: [] };
    expect(answers).toEqual([complete, complete]);
    expect(noted.repeats).toEqual(['POLICE']);
    expect(noted.outcomes).toHaveLength(2);
  });

  it.each<[FaultKind, number]>([
    ['reset', 2],
    ['resetMidBody', 1],
    ['hang', 1],
    ['error500Json', 1],
    ['truncated', 1],
    ['noHttp', 1],
    ['hugeString', 1],
  ])('or not, by how it failed: %s is %d requests', async (kind, requests) => {
    open(proxy.url);
    await proxy.fault(kind);
    const before = proxy.requests();
    await agencies.ask('police', questionOf(QUERY));
    expect(proxy.requests() - before).toBe(requests);
  });

  it('so seldom that an agency in trouble meets no storm', async () => {
    open(proxy.url);
    await proxy.fault('reset');
    const before = proxy.requests();
    for (let asked = 0; asked < 60; asked += 1) await agencies.ask('police', questionOf(QUERY));
    expect(noted.repeats).toHaveLength(6);
    expect(proxy.requests() - before).toBe(66);
  });
});

describe('The budget of repeats', () => {
  let at = 1_000_000;
  const budget = retryBudget(() => at);
  const taken = (): number =>
    Array.from({ length: 20 }, () => budget.take()).filter(Boolean).length;

  it('is three for an agency that is seldom asked', () => {
    expect(taken()).toBe(3);
  });

  it('comes back after ten seconds and not before', () => {
    at += 9_000;
    expect(taken()).toBe(0);
    at += 1_000;
    expect(taken()).toBe(3);
  });

  it('is a tenth of what was lately asked', () => {
    at += 60_000;
    for (let sent = 0; sent < 100; sent += 1) budget.sent();
    at += 5_000;
    expect(taken()).toBe(10);
  });
});

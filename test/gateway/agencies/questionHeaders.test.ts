import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tierReader } from '@alianza/kit/server/tierHeader';
import { openAgencies, type Agencies } from '../../../gateway/src/agencies/openAgencies.ts';
import { questionHeaders } from '../../../gateway/src/agencies/questionHeaders.ts';
import type { Reading } from '../../../gateway/src/releases/reading.ts';
import { startAgency, type FixtureAgency } from '../fixtures/agency.ts';
import { agencyAt, noting, questionOf, scopeOf, WIRE_LIMITS } from '../fixtures/asking.ts';
import { MINISTRIES } from '../fixtures/ministries.ts';

const SECRET = 'a secret of thirty-two characters!';
const QUERY = '{ policeTotal }';
const READING: Reading = {
  instant: 1_700_000_000_123,
  digest: 'd',
  isCurrent: true,
  currentUntil: Infinity,
  releases: [],
  staleSeconds: 0,
};

describe('An agency is sent', () => {
  let agency: FixtureAgency;
  let agencies: Agencies;

  beforeAll(async () => {
    const [police] = MINISTRIES.filter(({ name }) => name === 'police');
    if (police === undefined) throw new Error('no police');
    agency = await startAgency(police);
    agencies = openAgencies([agencyAt('police', agency.url)], {
      limits: WIRE_LIMITS,
      tierSecret: SECRET,
      observer: noting(),
    });
  });
  afterAll(() => Promise.all([agencies.close(), agency.close()]));

  it('of a question of the public these headers and no others', async () => {
    await agencies.ask('police', questionOf(QUERY));
    expect(agency.headers.at(-1)).toEqual({
      host: new URL(agency.url).host,
      connection: 'keep-alive',
      'content-type': 'application/json',
      'content-length': expect.any(String),
      accept: 'application/json',
      'accept-encoding': 'identity',
    });
    expect(agency.requests.at(-1)).toEqual({ query: QUERY });
  });

  it('who reads, as of when, and what goes along, which replaces nothing', async () => {
    const along = { traceparent: '00-1-2-01', accept: 'text/html', 'alianza-tier': 'ANALYST' };
    const readings = new Map([['police', READING]]);
    await agencies.ask('police', questionOf(QUERY, { tier: 'ANALYST', readings, along }));
    const headers = agency.headers.at(-1) ?? {};
    expect(tierReader(SECRET, 'police')(headers)).toBe('ANALYST');
    expect(headers).toMatchObject({
      'alianza-instant': '1700000000123',
      traceparent: '00-1-2-01',
      accept: 'application/json',
    });
  });

  it('nothing of the reading of another agency', async () => {
    await agencies.ask('police', questionOf(QUERY, { readings: new Map([['icbf', READING]]) }));
    expect(agency.headers.at(-1)).not.toHaveProperty('alianza-instant');
  });

  it('nothing for an analyst when there is no secret, and is not blamed', async () => {
    const observer = noting();
    const limits = { ...WIRE_LIMITS, breakerFailures: 1 };
    const unsigned = openAgencies([agencyAt('police', agency.url)], { limits, observer });
    const before = agency.requests.length;
    const { data, errors } = await unsigned.ask('police', questionOf(QUERY, { tier: 'ANALYST' }));
    await unsigned.close();
    expect([data, errors[0]?.extensions['code']]).toEqual([null, 'INTERNAL_SERVER_ERROR']);
    expect(agency.requests).toHaveLength(before);
    expect(observer.breakers).toEqual([]);
  });

  it('nothing when what goes along is no header, and is not blamed', async () => {
    const along = { traceparent: 'two\r\nlines: 1' };
    const before = agency.requests.length;
    const { errors } = await agencies.ask('police', questionOf(QUERY, { along }));
    expect(errors[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(agency.requests).toHaveLength(before);
  });

  it('nothing when it is not in the graph', async () => {
    const { data, errors } = await agencies.ask('navy', questionOf(QUERY));
    expect([data, errors[0]?.toJSON().extensions]).toEqual([
      null,
      { code: 'INTERNAL_SERVER_ERROR' },
    ]);
  });
});

describe('The signature of a tier', () => {
  it('is used again for some seconds, and made anew long before it expires', () => {
    let at = 0;
    const headersFor = questionHeaders({ agency: 'police', tierSecret: SECRET, now: () => at });
    const headersAt = (ms: number): unknown => {
      at = ms;
      return headersFor(scopeOf({ tier: 'ANALYST' }))['alianza-tier'];
    };
    const real = Date.now;
    const first = headersAt(0);
    Date.now = () => real() + 10_000;
    const second = headersAt(4_999);
    Date.now = real;
    expect(second).toBe(first);
    expect(headersFor(scopeOf())).not.toHaveProperty('alianza-tier');
  });
});

import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TIER_HEADER, tierReader } from '@alianza/kit/server/tierHeader';
import { readSettings } from '../../gateway/src/settings.ts';
import { callerHeaders, TIER_SECRET, TOKEN, writeTokens } from '../support/tiers.ts';
import { post, startFederation, type Federation } from './fixtures/federation.ts';
import { startProcess } from './fixtures/gatewayProcess.ts';

const ENVIRONMENT = { TIER_SECRET, ANALYST_TOKENS_FILE: writeTokens() };
const QUERY = '{ departments { code police { offences } } }';

describe('The tier of a caller', () => {
  let federation: Federation;

  beforeAll(async () => {
    const { analystTokens = [], tierSecret } = readSettings([], ENVIRONMENT) ?? {};
    federation = await startFederation({ analystTokens, tierSecret });
  });
  afterAll(() => federation.close());
  beforeEach(() => {
    beginAnew(federation);
  });

  const ask = (headers: Readonly<Record<string, string>>) =>
    post(federation.url, { query: QUERY }, headers);

  /** The tier each agency that was asked reads from what it was sent. */
  function tiersTold(): Record<string, string> {
    const asked = Object.values(federation.agencies).filter(({ headers }) => headers.length > 0);
    return Object.fromEntries(
      asked.map(({ name, headers: [sent = {}] }) => [name, tierReader(TIER_SECRET, name)(sent)]),
    );
  }

  it('is the analyst with a token that is known, and each agency is told so for itself', async () => {
    const { status, body } = await ask(callerHeaders('ANALYST'));
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(tiersTold()).toEqual({ interior: 'ANALYST', police: 'ANALYST' });
    const { interior, police } = federation.agencies;
    expect(interior?.headers[0]?.[TIER_HEADER]).not.toBe(police?.headers[0]?.[TIER_HEADER]);
  });

  it('is the public without a token, and no agency is sent a header', async () => {
    const { status } = await ask({});
    expect(status).toBe(200);
    expect(tiersTold()).toEqual({ interior: 'PUBLIC', police: 'PUBLIC' });
    expect(federation.agencies['interior']?.headers[0]).not.toHaveProperty(TIER_HEADER);
  });

  it('does not leak from one request to another that asks the same at the same time', async () => {
    await Promise.all([ask(callerHeaders('ANALYST')), ask({}), ask(callerHeaders('ANALYST'))]);
    const told = federation.agencies['police']?.headers.map((sent) => TIER_HEADER in sent);
    expect(told?.toSorted()).toEqual([false, true, true]);
  });

  it.each([
    ['a token that is not known', 'Bearer CANARY'],
    ['a known token cut short', `Bearer ${TOKEN.slice(1)}`],
    ['the digest of a known token', `Bearer ${createHash('sha256').update(TOKEN).digest('hex')}`],
    ['an empty token', 'Bearer '],
    ['a token without its scheme', TOKEN],
    ['another scheme', `Basic ${Buffer.from(`a:${TOKEN}`).toString('base64')}`],
  ])('refuses the whole request with %s, and asks no agency', async (_, authorization) => {
    const { status, body, text } = await ask({ authorization });
    expect(status).toBe(401);
    expect(body.data).toBeUndefined();
    expect(body.errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    expect(text).not.toContain('CANARY');
    expect(tiersTold()).toEqual({});
  });

  it('is not what the caller writes into the header of the agencies', async () => {
    await ask(callerHeaders('ANALYST'));
    const stolen = String(federation.agencies['interior']?.headers[0]?.[TIER_HEADER]);
    beginAnew(federation);
    const { status } = await ask({ [TIER_HEADER]: stolen, 'x-canary': 'yes', cookie: 'a=b' });
    expect(status).toBe(200);
    const [sent] = federation.agencies['interior']?.headers ?? [];
    expect(Object.keys(sent ?? {}).toSorted()).toEqual(
      [
        'accept',
        'accept-encoding',
        'connection',
        'content-length',
        'content-type',
        'host',
      ].toSorted(),
    );
  });

  it('of the readiness probe is the public', async () => {
    await fetch(`${federation.url}/ready`, { headers: callerHeaders('ANALYST') });
    expect(Object.values(tiersTold())).toEqual(['PUBLIC', 'PUBLIC', 'PUBLIC']);
  });

  it('is in the log, and the token is not', async () => {
    const flags = ['--supergraph', federation.supergraphFile, '--port', '0'];
    const gateway = startProcess(flags, { ...ENVIRONMENT, LOG_LEVEL: 'info' });
    const url = (await gateway.url) ?? '';
    await post(url, { query: QUERY }, callerHeaders('ANALYST'));
    await post(url, { query: QUERY });
    await post(url, { query: QUERY }, { authorization: 'Bearer CANARY' });
    gateway.child.kill('SIGINT');
    await gateway.ended;
    expect(gateway.requests().map(({ tier }) => tier)).toEqual(['ANALYST', 'PUBLIC']);
    expect(gateway.said()).not.toMatch(new RegExp(`CANARY|${TOKEN}|${TIER_SECRET}`));
  });
});

describe('The settings of the tiers', () => {
  it('know nobody as an analyst without a file of tokens', () => {
    expect(readSettings([], {})).toMatchObject({ analystTokens: [], tierSecret: undefined });
  });

  it('read one digest a line, past comments and empty lines', () => {
    const digest = createHash('sha256').update(TOKEN).digest();
    expect(readSettings([], ENVIRONMENT)?.analystTokens).toEqual([digest]);
  });

  it.each([undefined, '', 'short'])('refuse analysts when the secret is %j', (secret) => {
    const environment = { ...ENVIRONMENT, TIER_SECRET: secret };
    expect(() => readSettings([], environment)).toThrow(
      /^ANALYST_TOKENS_FILE is set and TIER_SECRET is not.* Give the gateway and every subgraph/,
    );
  });

  it('refuse a file that is not there', () => {
    const environment = { ...ENVIRONMENT, ANALYST_TOKENS_FILE: '/nowhere/tokens' };
    expect(() => readSettings([], environment)).toThrow(/cannot be read \(ENOENT\).*Correct its/);
  });

  it.each([TOKEN, 'A'.repeat(64), 'a'.repeat(63)])(
    'refuse a line that is no digest by its number, without repeating it: %s',
    (line) => {
      const file = join(mkdtempSync(join(tmpdir(), 'alianza-tokens-')), 'tokens');
      writeFileSync(file, `# analysts\n${line}\n`);
      const environment = { ...ENVIRONMENT, ANALYST_TOKENS_FILE: file };
      const read = () => readSettings([], environment);
      expect(read).toThrow(/^Line 2 of .* is not a SHA-256/);
      expect(read).not.toThrow(line);
    },
  );
});

function beginAnew({ agencies }: Federation): void {
  for (const agency of Object.values(agencies)) agency.headers.length = 0;
}

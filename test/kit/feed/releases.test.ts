import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishRelease } from '@alianza/kit/builder/publish';
import { CODE_HEADER } from '@alianza/kit/feed/codeHeader';
import { FEED_SIGNATURE_HEADER, verifyFeed } from '@alianza/kit/feed/feedSignature';
import { readSchedule } from '@alianza/kit/feed/readSchedule';
import type { ReleaseFeed } from '@alianza/kit/feed/releaseFeed';
import { startSubgraph } from '@alianza/kit/server/startSubgraph';
import { subgraph } from '../../subgraphs/police/subgraph.ts';
import { TIER_SECRET } from '../../support/tiers.ts';
import { everywhere, publicationOf } from '../builder/testRegister.ts';
import { type PoliceFeed, policeFeed } from './policeFeed.ts';

const NONCE = 'a-nonce_of_this-test';

describe('The feed of an agency', () => {
  let feed: PoliceFeed;
  beforeAll(async () => {
    feed = await policeFeed();
    for (const dataset of ['police.a', 'police.b']) {
      await feed.register.add(dataset, everywhere());
      await publish(dataset, '2024-12-31');
    }
  });
  afterAll(() => feed.stop());

  const publish = (dataset: string, cutOff: string, effectiveAt?: Date) =>
    publishRelease(
      feed.register.builder,
      publicationOf(dataset, { cutOff, ...(effectiveAt && { effectiveAt }) }),
    );

  async function read(nonce = NONCE) {
    const response = await fetch(feed.at(`/releases?nonce=${nonce}`));
    const body = await response.text();
    return { response, body, said: JSON.parse(body) as ReleaseFeed };
  }

  it('says what is in force and what is announced, on the clock of its database', async () => {
    const instant = Date.now() + 3_600_000;
    const first = await read();
    const next = await publish('police.a', '2025-01-31', new Date(instant));
    const last = await publish('police.a', '2025-02-28', new Date(instant + 5));
    const { said } = await read();
    const [inForce, other] = first.said.releases;
    const one = { number: 1, digest: expect.any(String), effectiveAt: expect.any(Number) };
    expect(first.said.releases).toEqual([
      { dataset: 'police.a', ...one },
      { dataset: 'police.b', ...one },
    ]);
    expect(said).toEqual({
      agency: 'police',
      stamp: expect.any(Number),
      reference: expect.stringMatching(/^1\.[0-9a-f]{64}\.[0-9a-f]{64}$/),
      code: said.reference.split('.')[2],
      leadMs: 2_000,
      staleSeconds: 86_400,
      length: 4,
      releases: [
        inForce,
        { dataset: 'police.a', number: 2, digest: next.digest, effectiveAt: instant },
        { dataset: 'police.a', number: 3, digest: last.digest, effectiveAt: instant + 5 },
        other,
      ],
    });
    const { rows } = await feed.register.reader.raw(
      'select extract(epoch from clock_timestamp())::float8 * 1000 as now',
    );
    expect(said.stamp).toBeGreaterThan(first.said.stamp);
    expect(said.stamp).toBeLessThanOrEqual(rows[0].now);
    expect(Number.isInteger(said.stamp)).toBe(true);
  });

  it('leaves a release out once a later one is in force', async () => {
    const of = ({ said }: { readonly said: ReleaseFeed }) =>
      said.releases.filter(({ dataset }) => dataset === 'police.b').map(({ number }) => number);
    const { effectiveAt } = await publish('police.b', '2025-01-31');
    const wrong: unknown[] = [];
    let current: ReleaseFeed;
    do {
      const answer = await read();
      current = answer.said;
      const isOver = current.stamp >= (effectiveAt?.getTime() ?? 0);
      if (of(answer).join() !== (isOver ? '2' : '1,2')) wrong.push(answer.said);
    } while (current.stamp < (effectiveAt?.getTime() ?? 0));
    expect(wrong).toEqual([]);
  });

  it('is read in one statement', async () => {
    const statements: string[] = [];
    const note = ({ sql }: { readonly sql: string }) => statements.push(sql);
    feed.register.reader.on('query', note);
    await readSchedule(feed.register.reader);
    feed.register.reader.off('query', note);
    expect(statements).toHaveLength(1);
  });

  it('is signed for the very question, and is not to be kept by anybody on the way', async () => {
    const { response, body } = await read();
    const signature = response.headers.get(FEED_SIGNATURE_HEADER) ?? '';
    const signed = { agency: 'police', nonce: NONCE, body, signature };
    expect(verifyFeed(TIER_SECRET, signed)).toBe(true);
    expect(verifyFeed(TIER_SECRET, { ...signed, nonce: `${NONCE}2` })).toBe(false);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-type')).toContain('application/json');
  });

  it.each(['', 'x'.repeat(15), 'x'.repeat(65), 'a.dot.is.no.nonce', `${NONCE}&nonce=${NONCE}`])(
    'is refused to a question whose nonce is "%s"',
    async (nonce) => {
      const { response, body } = await read(nonce);
      expect(response.status).toBe(400);
      expect(JSON.parse(body)).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
      });
      expect(response.headers.get(FEED_SIGNATURE_HEADER)).toBeNull();
    },
  );

  it('names the code that every answer of the agency names', async () => {
    const { said } = await read();
    const answer = await fetch(feed.running.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(said.code).toMatch(/^[0-9a-f]{64}$/);
    expect(answer.headers.get(CODE_HEADER)).toBe(said.code);
  });

  it('says another state of the reference rows once they have changed', async () => {
    const before = await read();
    await feed.register.owner.raw(
      `insert into release.reference (digest) values (repeat('0', 64))`,
    );
    const after = await read();
    expect(before.said.reference).toMatch(/^1\./);
    const [, , code] = before.said.reference.split('.');
    expect(after.said.reference).toBe(`2.${'0'.repeat(64)}.${code}`);
  });

  it.each([undefined, ''])('goes unsigned when the secret is %j', async (tierSecret) => {
    const readerUrl = feed.register.urls.reader;
    const quiet = await startSubgraph(subgraph, {
      readerUrl,
      port: 0,
      tierSecret,
      staleSeconds: 0,
    });
    const response = await fetch(new URL(`/releases?nonce=${NONCE}`, quiet.url));
    const said = (await response.json()) as ReleaseFeed;
    await quiet.stop();
    expect(response.headers.get(FEED_SIGNATURE_HEADER)).toBeNull();
    expect(said).toMatchObject({ agency: 'police', staleSeconds: 0 });
  });
});

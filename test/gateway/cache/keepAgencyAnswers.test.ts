import { describe, expect, it } from '@jest/globals';
import type { Tier } from '@alianza/kit/server/tier';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { openCache } from '../../../gateway/src/cache/openCache.ts';
import type { AgencyAnswer, AskAgency } from '../../../gateway/src/engine/askAgency.ts';
import { NOBODY } from '../../../gateway/src/observer.ts';
import type { Reading } from '../../../gateway/src/releases/reading.ts';
import type { RequestScope } from '../../../gateway/src/requestScope.ts';

/** The gateway's clock in these tests. */
let clock = 0;

const CURRENT: Reading = {
  instant: 1,
  digest: 'state 1',
  isCurrent: true,
  currentUntil: 1_000,
  releases: [{ dataset: 'calls', number: 1, digest: 'a' }],
  staleSeconds: 60,
};

const LATER: Reading = { ...CURRENT, digest: 'state 2', currentUntil: 30_000 };

function scopeOf(reading: Reading | undefined, part: Partial<RequestScope> = {}): RequestScope {
  const readings = new Map(reading ? [['police', reading]] : []);
  return { tier: 'PUBLIC', deadlineAt: 5_000, readings, stale: new Map(), along: {}, ...part };
}

const AGENCY = { agency: 'POLICE' } as const;
const silent = (): AgencyAnswer => ({
  data: null,
  errors: [catalogued('AGENCY_UNAVAILABLE', AGENCY, AGENCY)],
});

/** Agencies whose answers the test gives, one after the other; after the last it repeats that one. */
function kept(...answers: readonly (() => AgencyAnswer | Promise<AgencyAnswer>)[]) {
  clock = 0;
  let asked = 0;
  const outcomes: string[] = [];
  const ask: AskAgency = async () => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    return answer ? answer() : silent();
  };
  const cache = openCache({
    limits: { cacheBytes: 1_000_000, redisTimeoutMs: 20 },
    redisUrl: undefined,
    secret: undefined,
    observer: { ...NOBODY, agencyAsked: (_agency, { outcome }) => void outcomes.push(outcome) },
    now: () => clock,
  });
  const asking = cache.keeping(ask);
  const of = (scope: RequestScope, body = '{}'): Promise<AgencyAnswer> =>
    asking('police', { body, scope });
  return { of, asked: () => asked, outcomes };
}

const good =
  (value: unknown = 7) =>
  (): AgencyAnswer => ({ data: { value }, errors: [] });

interface Held {
  readonly come: () => void;
  readonly answer: () => Promise<AgencyAnswer>;
}

/** An answer that comes when the test says so. */
function held(answer: () => AgencyAnswer): Held {
  let come = (): void => undefined;
  const coming = new Promise<AgencyAnswer>((resolve) => {
    come = () => resolve(answer());
  });
  return { come, answer: () => coming };
}

describe('an agency is asked once', () => {
  it('for the same question in the same state, and each caller gets data of its own', async () => {
    const { of, asked, outcomes } = kept(good({ a: 1 }));
    const first = await of(scopeOf(CURRENT));
    (first.data as { value: { a: number } }).value.a = 2;
    expect(await of(scopeOf(CURRENT))).toEqual({ data: { value: { a: 1 } }, errors: [] });
    expect([asked(), outcomes]).toEqual([1, ['kept']]);
  });

  it('while the same question is under way', async () => {
    const { come, answer } = held(good());
    const { of, asked } = kept(answer, silent);
    const answers = [of(scopeOf(CURRENT)), of(scopeOf(CURRENT)), of(scopeOf(CURRENT))];
    come();
    const [first, ...others] = await Promise.all(answers);
    Object.assign(first?.data ?? {}, { value: 0 });
    expect(others).toEqual([good()(), good()()]);
    expect(asked()).toBe(1);
  });
});

describe('an agency is asked anew', () => {
  it.each<[string, RequestScope, string]>([
    ['in another state', scopeOf({ ...CURRENT, digest: 'state 2' }), '{}'],
    ['for another tier', scopeOf(CURRENT, { tier: 'ANALYST' }), '{}'],
    ['another question', scopeOf(CURRENT), '{"query":"b"}'],
    ['when its state is not known', scopeOf(undefined), '{}'],
  ])('%s', async (_when, scope, body) => {
    const { of, asked } = kept(good(1), good(2));
    await of(scopeOf(CURRENT));
    expect((await of(scope, body)).data).toEqual({ value: 2 });
    expect(asked()).toBe(2);
  });

  it('when its answer had an error', async () => {
    const partial = (): AgencyAnswer => ({ ...good()(), errors: silent().errors });
    const { of, asked } = kept(partial);
    expect(await of(scopeOf(CURRENT))).toEqual(partial());
    await of(scopeOf(CURRENT));
    expect(asked()).toBe(2);
  });

  it('when its state is older than it lets an earlier answer stand in for it', async () => {
    const { of, asked } = kept(good(1), good(2));
    await of(scopeOf(CURRENT));
    clock = CURRENT.currentUntil + CURRENT.staleSeconds * 1000;
    const scope = scopeOf({ ...CURRENT, isCurrent: false });
    clock -= 1;
    expect((await of(scope)).data).toEqual({ value: 1 });
    clock += 1;
    expect((await of(scope)).data).toEqual({ value: 2 });
    expect(asked()).toBe(2);
  });

  it('for those who have time left when the first had none', async () => {
    const { come, answer } = held(silent);
    const { of } = kept(answer, good());
    const first = of(scopeOf(CURRENT, { deadlineAt: 100 }));
    const second = of(scopeOf(CURRENT));
    clock = 100;
    come();
    expect((await first).errors).toHaveLength(1);
    expect(await second).toEqual(good()());
  });

  it('when its data is nested too deeply to be written down', async () => {
    const deep: unknown = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000));
    const { of, asked } = kept(good(deep));
    expect((await of(scopeOf(CURRENT))).errors).toEqual([]);
    await of(scopeOf(CURRENT));
    expect(asked()).toBe(2);
  });
});

describe('an agency that does not answer', () => {
  it('has its last good answer stand in for it, under its own name', async () => {
    const { of, outcomes } = kept(good(1), silent);
    await of(scopeOf(CURRENT));
    const scope = scopeOf(LATER);
    expect(await of(scope)).toEqual(good(1)());
    expect(scope.stale).toEqual(new Map([['police', CURRENT]]));
    expect(outcomes).toEqual(['stale']);
  });

  it('has none stand in for longer than it allows', async () => {
    const { of } = kept(good(1), silent);
    await of(scopeOf(CURRENT));
    clock = 60_000 - 1;
    expect((await of(scopeOf(LATER))).data).toEqual({ value: 1 });
    clock = 60_000;
    expect((await of(scopeOf(LATER))).data).toBeNull();
  });

  it.each<[string, Reading | undefined, Tier]>([
    ['when it no longer allows it', { ...LATER, staleSeconds: 0 }, 'PUBLIC'],
    ['when its schedule contradicts itself', undefined, 'PUBLIC'],
    ['for another tier', LATER, 'ANALYST'],
  ])('has none stand in %s', async (_when, reading, tier) => {
    const { of } = kept(good(1), silent);
    await of(scopeOf(CURRENT));
    const scope = scopeOf(reading, { tier });
    expect(await of(scope)).toMatchObject({ data: null, errors: [{ extensions: AGENCY }] });
    expect(scope.stale.size).toBe(0);
  });

  it('has none stand in when it refuses, which is an answer', async () => {
    const refusal = { reason: 'no such year' };
    const { of } = kept(good(1), () => ({
      data: null,
      errors: [catalogued('BAD_USER_INPUT', refusal)],
    }));
    await of(scopeOf(CURRENT));
    expect((await of(scopeOf(LATER))).data).toBeNull();
  });

  it('has two states stand in for it in no one answer', async () => {
    const { of } = kept(good(1), good(2), silent);
    await of(scopeOf(CURRENT), '{"a":1}');
    await of(scopeOf(LATER), '{"b":1}');
    const scope = scopeOf({ ...LATER, digest: 'state 3' });
    expect((await of(scope, '{"a":1}')).data).toEqual({ value: 1 });
    expect((await of(scope, '{"b":1}')).data).toBeNull();
  });
});

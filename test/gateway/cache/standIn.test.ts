import { describe, expect, it } from '@jest/globals';
import { catalogued } from '@alianza/kit/errors/catalogued';
import type { Tier } from '@alianza/kit/server/tier';
import type { AgencyAnswer } from '../../../gateway/src/engine/askAgency.ts';
import type { Reading } from '../../../gateway/src/releases/reading.ts';
import { AGENCY, clock, CURRENT, good, held, kept, LATER, scopeOf, silent } from './keptAgency.ts';

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
    clock.at = 60_000 - 1;
    expect((await of(scopeOf(LATER))).data).toEqual({ value: 1 });
    clock.at = 60_000;
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

  it('has an earlier state stand in for it in no answer that it gave a part of', async () => {
    const { of } = kept(good(1), good(2), silent);
    await of(scopeOf(CURRENT), '{"a":1}');
    const scope = scopeOf(LATER);
    expect((await of(scope, '{"b":1}')).data).toEqual({ value: 2 });
    expect(await of(scope, '{"a":1}')).toMatchObject(silent());
    expect(scope.stale.size).toBe(0);
  });

  it('adds no part to an answer in which an earlier state has stood in for it', async () => {
    const { of } = kept(good(1), silent, good(2));
    await of(scopeOf(CURRENT), '{"a":1}');
    const scope = scopeOf(LATER);
    expect((await of(scope, '{"a":1}')).data).toEqual({ value: 1 });
    expect(await of(scope, '{"b":1}')).toMatchObject(silent());
    expect(scope.stale).toEqual(new Map([['police', CURRENT]]));
  });

  it('has its answer from the same state stand in beside one of its own', async () => {
    const { of } = kept(good(1), good(2), silent);
    await of(
      scopeOf({ ...CURRENT, isCurrent: false, currentUntil: 0, staleSeconds: 60 }),
      '{"a":1}',
    );
    clock.at = 59_000;
    const scope = scopeOf(CURRENT);
    expect((await of(scope, '{"b":1}')).data).toEqual({ value: 2 });
    expect((await of(scope, '{"a":1}')).data).toEqual({ value: 1 });
  });
});

describe('an answer by other code than the state names', () => {
  const by = (code?: string) => (): AgencyAnswer => ({
    data: { value: code },
    errors: [],
    ...(code && { code }),
  });
  const state: Reading = { ...CURRENT, code: 'new' };

  it.each([by('old'), by()])(
    "is given, and neither kept nor called the state's own",
    async (other) => {
      const { of, asked } = kept(other, by('new'), silent);
      const scope = scopeOf(state);
      expect((await of(scope)).data).toEqual(other().data);
      expect(scope.stale).toEqual(new Map([['police', state]]));
      const next = scopeOf(state);
      expect((await of(next)).data).toEqual({ value: 'new' });
      expect((await of(next)).data).toEqual({ value: 'new' });
      expect([asked(), next.stale.size]).toEqual([2, 0]);
    },
  );

  it.each([
    ['old', 1],
    ['new', 0],
  ])('is told of to all who waited for it, as one by "%s" code is', async (code, marked) => {
    const { come, answer } = held(by(code));
    const { of, asked } = kept(answer);
    const scopes = [scopeOf(state), scopeOf(state)];
    const answers = scopes.map((scope) => of(scope));
    come();
    await Promise.all(answers);
    expect([asked(), ...scopes.map(({ stale }) => stale.size)]).toEqual([1, marked, marked]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { AgencyAnswer } from '../../../gateway/src/engine/askAgency.ts';
import type { RequestScope } from '../../../gateway/src/requestScope.ts';
import { clock, CURRENT, good, held, kept, scopeOf, silent } from './keptAgency.ts';

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
    clock.at = CURRENT.currentUntil + CURRENT.staleSeconds * 1000;
    const scope = scopeOf({ ...CURRENT, isCurrent: false });
    clock.at -= 1;
    expect((await of(scope)).data).toEqual({ value: 1 });
    clock.at += 1;
    expect((await of(scope)).data).toEqual({ value: 2 });
    expect(asked()).toBe(2);
  });

  it('for those who have time left when the first had none', async () => {
    const { come, answer } = held(silent);
    const { of } = kept(answer, good());
    const first = of(scopeOf(CURRENT, { deadlineAt: 100 }));
    const second = of(scopeOf(CURRENT));
    // A timer may end a little before its time.
    clock.at = 99;
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

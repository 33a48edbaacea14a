import { describe, expect, it } from '@jest/globals';
import { Callers } from '../../../gateway/src/admission/callers.ts';
import { refusalOf } from './refusalOf.ts';

const LIMITS = { callerConcurrency: 2, callerCost: 100, callerCostRate: 10 };

function callers(mostIdle?: number) {
  const clock = { ms: 0 };
  return { clock, callers: new Callers(LIMITS, () => clock.ms, mostIdle) };
}

/** Enters, pays and leaves. */
function ask(all: Callers, name: string, cost: number): void {
  const visit = all.enter(name);
  try {
    visit.pay(cost);
  } finally {
    visit.leave();
  }
}

/** The details a caller is refused with. */
function refused(action: () => unknown): unknown {
  const refusal = refusalOf(action);
  return refusal?.code === 'TOO_MANY_REQUESTS' ? refusal.details : 'not refused';
}

const NO_PLACE = {
  reason: 'as many operations of it as it may have are being answered',
  seconds: 1,
};
const NO_COST = { reason: 'the cost it may have is used up', seconds: 1 };

describe('A caller', () => {
  it('has as many operations at the same time as it may, and not one more', () => {
    const { callers: all } = callers();
    all.enter('a');
    all.enter('a');
    expect(refused(() => all.enter('a'))).toEqual(NO_PLACE);
  });

  it('gives its place back by leaving, and by leaving twice only once', () => {
    const { callers: all } = callers();
    const first = all.enter('a');
    all.enter('a');
    first.leave();
    first.leave();
    all.enter('a');
    expect(refused(() => all.enter('a'))).toEqual(NO_PLACE);
  });

  it('does not take the places or the cost of another', () => {
    const { callers: all } = callers();
    all.enter('a').pay(100);
    all.enter('a');
    expect(() => all.enter('b').pay(100)).not.toThrow();
  });

  it('pays until its cost is used up, and is told when it may ask again', () => {
    const { callers: all } = callers();
    ask(all, 'a', 60);
    ask(all, 'a', 40);
    expect(refused(() => ask(all, 'a', 1))).toEqual(NO_COST);
    expect(refused(() => ask(all, 'a', 55))).toMatchObject({ seconds: 6 });
  });

  it('may ask after as many seconds as it was told, and not before', () => {
    const { callers: all, clock } = callers();
    ask(all, 'a', 100);
    clock.ms = 5_400;
    expect(refused(() => ask(all, 'a', 55))).toMatchObject({ seconds: 1 });
    clock.ms = 5_500;
    expect(() => ask(all, 'a', 55)).not.toThrow();
  });

  it('keeps nothing of what it could not pay', () => {
    const { callers: all } = callers();
    ask(all, 'a', 50);
    expect(refused(() => ask(all, 'a', 51))).toEqual(NO_COST);
    expect(() => ask(all, 'a', 50)).not.toThrow();
  });

  it('gets no more than the bucket holds by resting', () => {
    const { callers: all, clock } = callers();
    ask(all, 'a', 100);
    clock.ms = 3_600_000;
    ask(all, 'a', 100);
    expect(refused(() => ask(all, 'a', 1))).toEqual(NO_COST);
  });

  it('pays for what is dearer than the bucket with all of it', () => {
    const { callers: all } = callers();
    ask(all, 'a', 5_000);
    expect(refused(() => ask(all, 'a', 1))).toEqual(NO_COST);
  });

  it('is told an hour at most, also where nothing comes back', () => {
    const all = new Callers({ ...LIMITS, callerCostRate: 0 }, () => 0);
    ask(all, 'a', 100);
    expect(refused(() => ask(all, 'a', 1))).toMatchObject({ seconds: 3_600 });
  });
});

describe('Callers', () => {
  it('are forgotten when there are too many, the longest unheard first', () => {
    const { callers: all } = callers(3);
    ask(all, 'a', 100);
    ask(all, 'b', 100);
    ask(all, 'c', 100);
    ask(all, 'b', 0);
    ask(all, 'd', 100);
    expect(all.size).toBe(3);
    expect(refused(() => ask(all, 'b', 1))).toEqual(NO_COST);
    expect(() => ask(all, 'a', 1)).not.toThrow();
  });

  it('are never forgotten while they are answered', () => {
    const { callers: all } = callers(2);
    const visits = [all.enter('a'), all.enter('a')];
    for (const name of ['b', 'c', 'd', 'e']) ask(all, name, 1);
    expect(refused(() => all.enter('a'))).toEqual(NO_PLACE);
    for (const visit of visits) visit.leave();
    expect(all.size).toBe(2);
  });

  it('of a hundred thousand addresses and more stay within their bound', () => {
    const { callers: all } = callers();
    for (let address = 0; address < 120_000; address += 1) ask(all, `address ${address}`, 1);
    expect(all.size).toBe(100_000);
  });
});

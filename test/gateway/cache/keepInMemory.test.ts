import { describe, expect, it } from '@jest/globals';
import { keepAnswers } from '../../../gateway/src/cache/keepAnswers.ts';
import { keepInMemory } from '../../../gateway/src/cache/keepInMemory.ts';
import { NOBODY } from '../../../gateway/src/observer.ts';

const value = (size: number): Buffer => Buffer.alloc(size, 'x');

describe('what is kept in memory', () => {
  it('is let go when there is no room, what was used longest ago first', () => {
    const kept = keepInMemory(10_000);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) kept.keep(key, value(900));
    kept.find('a');
    kept.keep('i', value(900));
    expect(kept.find('a')).toEqual(value(900));
    expect(kept.find('b')).toBeUndefined();
    expect(kept.find('i')).toEqual(value(900));
  });

  it('is nothing that would push out most of the rest', () => {
    const kept = keepInMemory(10_000);
    kept.keep('a', value(900));
    kept.keep('b', value(1_000));
    expect([kept.find('a'), kept.find('b')]).toEqual([value(900), undefined]);
  });

  it('is nothing at all when there is no memory for it', () => {
    const kept = keepInMemory(0);
    kept.keep('a', value(1));
    expect(kept.find('a')).toBeUndefined();
  });

  it('holds on to no more than its own bytes', () => {
    const kept = keepInMemory(10_000);
    kept.keep('a', value(100_000).subarray(7, 17));
    expect(kept.find('a')?.buffer.byteLength).toBe(10);
  });
});

describe('a whole answer', () => {
  const data = value(10);
  const stale = new Map([['police', {}]]);

  it.each([
    ['without errors is kept', { data, errors: [], stale: new Map() }, data],
    ['with an error is not', { data, errors: [{}], stale: new Map() }, undefined],
    ['that an earlier answer stood in for is not', { data, errors: [], stale }, undefined],
  ])('%s', (_which, answer, found) => {
    const looks: boolean[] = [];
    const observer = { ...NOBODY, looked: (_cache: string, hit: boolean) => void looks.push(hit) };
    const answers = keepAnswers(keepInMemory(10_000), { isOn: true, observer });
    answers.keep('a', answer);
    expect(answers.find('a')).toEqual(found);
    expect(looks).toEqual([found !== undefined]);
  });
});

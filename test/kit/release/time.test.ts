import { describe, expect, it } from '@jest/globals';
import { codeBefore, timeOf } from '@alianza/kit/release/time';
import { published } from './figures.ts';

const cell = (codes: Readonly<Record<string, string>>) => ({
  dataset: 'police.victims',
  release: 1,
  codes,
  count: published(12),
});

describe('The time of a cell', () => {
  it('is its year, and before it comes the year before', () => {
    const time = timeOf(cell({ year: '2024', sex: 'FEMALE' }));
    expect(time).toEqual({ dimension: 'year', code: '2024', first: 2024, last: 2024 });
    expect(codeBefore(time)).toBe('2023');
  });

  it('is its period, and before it comes the period of the same length', () => {
    const time = timeOf(cell({ department: '05', period: '2022-2024' }));
    expect(time).toEqual({ dimension: 'period', code: '2022-2024', first: 2022, last: 2024 });
    expect(codeBefore(time)).toBe('2019-2021');
  });

  it('is missing in no family, so a cell without it is a fault', () => {
    expect(() => timeOf(cell({ sex: 'FEMALE' }))).toThrow(/neither a year nor a period/);
  });
});

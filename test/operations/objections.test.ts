import { describe, expect, it } from '@jest/globals';
import type { FlatNumber } from './flatten.ts';
import { objections } from './objections.ts';

const PATH = 'police/offences/2024';

/** What is said against one figure of which the extracts hold `n`; null for a path without a row. */
function against(answer: FlatNumber, n: number | null, path = PATH): readonly string[] {
  const rows = n === null ? [] : [{ path, n }];
  return objections({ answered: { [path]: answer }, rows, cutOff: '2025-12-31' });
}

const published = (value: number | null) => ({ value, status: 'PUBLISHED' });
const withheld = (status: string) => ({ value: null, status });

describe('The comparison of an answer with the extracts', () => {
  it('takes what the noise may make of a count', () => {
    const given = [
      against(published(137), 130),
      against(published(0), 9),
      against(published(5), 3),
      against(published(0), null),
    ];
    expect(given).toEqual([[], [], [], []]);
  });

  it('objects to a value the noise cannot reach', () => {
    expect(against(published(141), 130)).toEqual([`${PATH}: 141 is too far from 130`]);
  });

  it('objects to a value from 1 to 4', () => {
    expect(against(published(4), 9)).toEqual([`${PATH}: 4 may not be published`]);
  });

  it('objects to people where there are none', () => {
    expect(against(published(7), null)).toEqual([`${PATH}: 7 where nothing is counted`]);
  });

  it('objects to a published figure without a value', () => {
    expect(against(published(null), 12)).toEqual([`${PATH}: PUBLISHED without a value`]);
  });

  it('takes what a guard withholds, and no other reason', () => {
    expect(against(withheld('WITHHELD_BASE'), 12)).toEqual([]);
    expect(against(withheld('WITHHELD_NEAR_DUPLICATE'), 12)).toEqual([]);
    expect(against(withheld('NOT_REPORTED'), 12)).toEqual([`${PATH}: null with NOT_REPORTED`]);
  });

  it('objects to a withheld figure that gives its value', () => {
    const leak = { value: 12, status: 'WITHHELD_BASE' };
    expect(against(leak, 12)).toEqual([`${PATH}: 12 with WITHHELD_BASE`]);
  });

  it('wants the figures of a year or period that is not closed withheld for that, and only those', () => {
    const open = withheld('WITHHELD_OPEN_PERIOD');
    expect(against(open, 50, 'interior/flows/2025-2027/ANDINA/ES')).toEqual([]);
    expect(against(published(50), 50, 'police/offences/2025')).toEqual([
      'police/offences/2025: PUBLISHED of an open period',
    ]);
    expect(against(open, 50)).toEqual([`${PATH}: WITHHELD_OPEN_PERIOD of a closed period`]);
  });

  it('wants a number that is no figure as it is', () => {
    expect(against({ value: 9, status: null }, 9, 'departments/05/population')).toEqual([]);
    expect(against({ value: 9, status: null }, 8, 'departments/05/population')).toEqual([
      'departments/05/population: 9 instead of 8',
    ]);
  });

  it('misses a figure the extracts have', () => {
    const rows = [{ path: PATH, n: 12 }];
    expect(objections({ answered: {}, rows, cutOff: '2025-12-31' })).toEqual([
      `${PATH}: the answer misses 12`,
    ]);
  });
});

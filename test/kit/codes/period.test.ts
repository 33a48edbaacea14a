import { describe, expect, it } from '@jest/globals';
import { PERIODS } from '@alianza/kit/codes/lists';
import { periodCodes, periodOf } from '@alianza/kit/codes/period';
import type { PeriodList } from '@alianza/kit/release/family';
import { PROGRAMME_PERIODS } from '../../../subgraphs/icbf/codes.ts';

const three: PeriodList = { kind: 'periods', first: 2013, length: 3, count: 3 };

describe('The periods of a list', () => {
  it('are windows that follow one another without overlap, in both languages', () => {
    expect(periodCodes(three)).toEqual([
      { code: '2013-2015', es: '2013 a 2015', en: '2013 to 2015' },
      { code: '2016-2018', es: '2016 a 2018', en: '2016 to 2018' },
      { code: '2019-2021', es: '2019 a 2021', en: '2019 to 2021' },
    ]);
  });

  it.each([
    ['2013', '2013-2015'],
    ['2015', '2013-2015'],
    ['2016', '2016-2018'],
    ['2021', '2019-2021'],
  ])('take the year %s into %s', (year, period) => {
    expect(periodOf(year, three)).toBe(period);
  });

  it.each(['2012', '2022', 'UNKNOWN', ''])('refuse the year %p, and say what they span', (year) => {
    expect(() => periodOf(year, three)).toThrow(
      `The year "${year}" lies in no period from 2013 to 2021.`,
    );
  });

  it('of the programme are those of all agencies and one before them', () => {
    if (PROGRAMME_PERIODS.kind !== 'periods') throw new TypeError('not a list of periods');
    const [before, ...rest] = periodCodes(PROGRAMME_PERIODS);
    expect(before?.code).toBe('2010-2012');
    expect(rest).toEqual(periodCodes(PERIODS));
  });
});

import { describe, expect, it } from '@jest/globals';
import { chosenIn } from '../../../../gateway/faces/dashboard/chosen.ts';

const SPAN = { years: [2018, 2024], period: '2022-2024' };

function chosen(search: string) {
  return chosenIn({ search: new URLSearchParams(search), language: 'es' }, SPAN);
}

describe('The choices in an address', () => {
  it('are the latest year and the whole country when it says nothing', () => {
    expect(chosen('')).toMatchObject({ year: 2024, department: undefined, asOf: undefined });
  });

  it('take the latest year for what cannot be one', () => {
    expect(['', '20', 'x', '3024', '2024.5'].map((year) => chosen(`year=${year}`).year)).toEqual(
      Array.from({ length: 5 }, () => 2024),
    );
  });

  it('find the window of years that a year lies in: windows lie side by side', () => {
    const periods = [2018, 2019, 2021, 2022, 2024, 2025].map(
      (year) => chosen(`year=${year}`).period,
    );
    expect(periods).toEqual([
      '2016-2018',
      '2019-2021',
      '2019-2021',
      '2022-2024',
      '2022-2024',
      '2025-2027',
    ]);
  });
});

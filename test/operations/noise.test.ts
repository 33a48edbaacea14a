import { describe, expect, it } from '@jest/globals';
import { comparedFigures, noiseOf, withheldShare } from './noise.ts';

const figures = comparedFigures({
  answered: {
    'police/offences/2024': { value: 102, status: 'PUBLISHED' },
    'police/offencesByAge/2024/UNDER_18': { value: 49, status: 'PUBLISHED' },
    // The same two cells, as another part of an operation names and orders them.
    'police/total/2024': { value: 102, status: 'PUBLISHED' },
    'police/byAge/UNDER_18/2024': { value: 49, status: 'PUBLISHED' },
    'police/offencesByAge/2024/ADULT': { value: 0, status: 'PUBLISHED' },
    'police/offencesByAge/2024/UNKNOWN': { value: null, status: 'WITHHELD_BASE' },
    'police/offences/2025': { value: null, status: 'WITHHELD_OPEN_PERIOD' },
    'indicators/VICTIMS_IDENTIFIED/police/answers/2024': { value: 30, status: 'PUBLISHED' },
  },
  rows: [
    { path: 'police/offences/2024', n: 100 },
    { path: 'police/total/2024', n: 100 },
    { path: 'police/offencesByAge/2024/UNDER_18', n: 50 },
    { path: 'police/byAge/UNDER_18/2024', n: 50 },
    { path: 'police/offencesByAge/2024/ADULT', n: 4 },
    { path: 'police/offencesByAge/2024/UNKNOWN', n: 76 },
    { path: 'indicators/VICTIMS_IDENTIFIED/police/answers/2024', n: 40 },
  ],
  cutOff: '2025-12-31',
});

describe('The noise of compared figures', () => {
  it('is that of each cell once, where a count is far from 0', () => {
    const { cells, mean, variance } = noiseOf(figures);
    expect({ cells, mean, variance }).toEqual({ cells: 2, mean: 0.5, variance: 4.5 });
  });

  it('leaves the share of people whose figure a guard withholds', () => {
    expect(withheldShare(figures)).toBeCloseTo(76 / 380);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { MeasuredFile } from '../../../scripts/check/measure.ts';
import { overTheBar, summarise, testRatio } from '../../../scripts/check/sizeReport.ts';

const file = (name: string, lines: number, functions: readonly number[] = []): MeasuredFile => ({
  name,
  lines,
  commentLines: 10,
  functions: functions.map((length, index) => ({ name: `${name}:${index + 1}`, lines: length })),
});

describe('The report of sizes', () => {
  it('finds files over 200 lines and functions over 40, and nothing at the bar', () => {
    const files = [file('at.ts', 200, [40]), file('over.ts', 201, [41])];
    expect(overTheBar(files, {}).map(({ name }) => name)).toEqual(['over.ts', 'over.ts:1']);
  });

  it('lets pass what is excused by name', () => {
    const files = [file('over.ts', 201, [41])];
    expect(overTheBar(files, { 'over.ts': 'a list' }).map(({ name }) => name)).toEqual([
      'over.ts:1',
    ]);
  });

  it('gives median, 90th, 99th percentile and maximum by nearest rank, and the share of comments', () => {
    const files = Array.from({ length: 100 }, (_, index) => file('a.ts', index + 1, [index + 1]));
    expect(summarise('kit', files).split(/ {2,}/)).toEqual([
      'kit',
      '100',
      '5050',
      '50/90/99/100',
      '50/90/99/100',
      '20 %',
    ]);
  });

  it('divides lines of test by lines of source', () => {
    expect(testRatio([file('a.test.ts', 300)], [file('a.ts', 200)])).toBe('1.50');
  });
});

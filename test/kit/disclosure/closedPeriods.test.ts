import { describe, expect, it } from '@jest/globals';
import { periodState, periodStateOf } from '@alianza/kit/disclosure/closedPeriods';

describe('A period', () => {
  it.each([
    ['2023-12-31', 'NOT_BEGUN'],
    ['2024-01-01', 'OPEN'],
    ['2024-12-31', 'OPEN'],
    ['2025-03-30', 'OPEN'],
    ['2025-03-31', 'CLOSED'],
    ['2030-01-01', 'CLOSED'],
  ])('of 2024 is at %s %s: closed from the 90th day after its end', (cutOff, state) => {
    expect(periodStateOf('2024', cutOff)).toBe(state);
  });

  it.each([
    ['2021-12-31', 'NOT_BEGUN'],
    ['2022-01-01', 'OPEN'],
    ['2025-03-30', 'OPEN'],
    ['2025-03-31', 'CLOSED'],
  ])('of the years 2022 to 2024 is at %s %s, as its last year is', (cutOff, state) => {
    expect(periodStateOf('2022-2024', cutOff)).toBe(state);
    expect(periodState(2022, 2024, cutOff)).toBe(state);
  });

  it('closes a day earlier after a year whose next February has 29 days', () => {
    expect(periodStateOf('2023', '2024-03-29')).toBe('OPEN');
    expect(periodStateOf('2023', '2024-03-30')).toBe('CLOSED');
  });

  it.each(['', 'UNKNOWN', '2024-', '2024-XII'])('is not the text "%s"', (code) => {
    expect(() => periodStateOf(code, '2025-01-01')).toThrow(
      `"${code}" is no period: write a year, or the first and the last joined by "-".`,
    );
  });
});

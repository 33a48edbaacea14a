/** Days after the end of a period until its records are taken as complete. */
const SETTLING_DAYS = 90;
const DAY_MS = 86_400_000;

/** How a period of whole calendar years stands at a cut-off. */
export type PeriodState = 'CLOSED' | 'OPEN' | 'NOT_BEGUN';

/**
 * Guard R3: a period is released only once it is closed, 90 days after its end, for what is added to it from one release
 * to the next would stand alone in their difference. `cutOff` is a day, `YYYY-MM-DD`.
 */
export function periodState(firstYear: number, lastYear: number, cutOff: string): PeriodState {
  const day = Date.parse(cutOff);
  if (Date.UTC(firstYear, 0, 1) > day) return 'NOT_BEGUN';
  return Date.UTC(lastYear, 11, 31) + SETTLING_DAYS * DAY_MS <= day ? 'CLOSED' : 'OPEN';
}

/** The same for the code of a year (`2024`) or of a window of years (`2022-2024`). */
export function periodStateOf(code: string, cutOff: string): PeriodState {
  const [, first, last = first] = PERIOD.exec(code) ?? [];
  if (first === undefined)
    throw new RangeError(
      `"${code}" is no period: write a year, or the first and the last joined by "-".`,
    );
  return periodState(Number(first), Number(last), cutOff);
}

const PERIOD = /^(\d{4})(?:-(\d{4}))?$/;

import type { DirtCount } from './dirt.ts';
import type { Random } from './random.ts';

const LATE = 0.08;
const LATE_DAYS = { from: 181, to: 700 };

/** Days that usually pass, both ends included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** Days until an agency learns of something or records it; late ones are counted as dirt. */
export function lag(random: Random, { from, to }: Days, dirt: DirtCount): number {
  if (!random.chance(LATE)) return random.between(from, to);
  dirt.LATE_REPORT += 1;
  return random.between(LATE_DAYS.from, LATE_DAYS.to);
}

/** A day of the year. */
export function dayIn(year: number, random: Random): number {
  const first = Date.UTC(year, 0, 1) / 86_400_000;
  const next = Date.UTC(year + 1, 0, 1) / 86_400_000;
  return random.between(first, next - 1);
}

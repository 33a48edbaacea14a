import type { Random } from './random.ts';

/** The value, or nothing in the given share of rows: what an agency asks for and does not always write down. */
export function lose<T>(random: Random, share: number, value: T): T | null {
  return random.chance(share) ? null : value;
}

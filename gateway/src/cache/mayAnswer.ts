import type { Reading } from '../releases/reading.ts';

/**
 * Whether kept answers of this state may be given without asking the agency. While the state is current there is nothing to
 * ask for; afterwards they stand in for the agency, for as long as it lets them.
 * @param now milliseconds of `performance.now()`
 */
export function mayAnswer(
  {
    currentUntil,
    isCurrent,
    staleSeconds,
  }: Pick<Reading, 'currentUntil' | 'isCurrent' | 'staleSeconds'>,
  now: number,
): boolean {
  return isCurrent || now - currentUntil < staleSeconds * 1000;
}

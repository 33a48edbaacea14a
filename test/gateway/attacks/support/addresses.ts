/** The address of the caller who means no harm. */
export const INNOCENT = '127.0.0.2';

/** Addresses of callers who do, by number; none of them is the innocent caller's. */
export function hostile(number: number): string {
  return `127.0.0.${10 + number}`;
}

import type { Random } from './random.ts';

/** Police are body 60 of the 21-digit number. */
const BODY = '60';

/** A case number (NUNC) of the municipality and year. */
export function nunc(municipality: string, year: number, random: Random): string {
  const office = String(random.between(1, 999)).padStart(5, '0');
  const consecutive = String(random.below(100_000)).padStart(5, '0');
  return `${municipality}${BODY}${office}${year}${consecutive}`;
}

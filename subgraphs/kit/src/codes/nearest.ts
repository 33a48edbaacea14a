import { closest } from 'fastest-levenshtein';

/**
 * The known word a reader most likely meant: among numbers the next one, else the one with the fewest letters to change
 * (Levenshtein distance). Undefined when none is known.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const numbers = known.filter(isNumber);
  return isNumber(word) && numbers.length > 0
    ? nextNumber(Number(word), numbers)
    : closest(word, known);
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

function nextNumber(wanted: number, numbers: readonly string[]): string | undefined {
  const distance = (number: string) => Math.abs(Number(number) - wanted);
  return numbers.toSorted((a, b) => distance(a) - distance(b))[0];
}

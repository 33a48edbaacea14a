import { closest } from 'fastest-levenshtein';

/** The known word with the fewest letters to change (Levenshtein distance), or undefined when none is known. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  return known.length === 0 ? undefined : closest(word, known);
}

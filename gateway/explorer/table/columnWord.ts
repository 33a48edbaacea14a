import { COLUMN_WORDS } from '../../faces/words/explorer/columns.ts';
import type { Language } from '../../faces/words/language.ts';

/** What a column is called for people: its parts that have a word, in words. */
export function columnWord(name: string, language: Language): string {
  return COLUMN_WORDS[name]?.[language] ?? sentence(name.replaceAll('_', ' '));
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

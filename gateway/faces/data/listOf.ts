import type { Language } from '../words/language.ts';

const LISTS: Readonly<Record<Language, Intl.ListFormat>> = {
  es: new Intl.ListFormat('es-CO', { type: 'disjunction' }),
  en: new Intl.ListFormat('en-US', { type: 'disjunction' }),
};

/** Words as one of which something is: `a, b o c`. */
export function listOf(words: readonly string[], language: Language): string {
  return LISTS[language].format(words);
}

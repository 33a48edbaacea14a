import type { Language } from '../../faces/words/language.ts';

/** The language an address asks for: Spanish, unless it says otherwise. */
export function pageLanguage(search: string): Language {
  return new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'es';
}

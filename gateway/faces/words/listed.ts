import type { Language } from './language.ts';

const LISTS: Readonly<Record<Language, Intl.ListFormat>> = {
  es: new Intl.ListFormat('es-CO', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-US', { type: 'conjunction' }),
};

/** Several things as a sentence lists them: "60, 135 y 175". */
export function listed(things: readonly string[], language: Language): string {
  return LISTS[language].format(things);
}

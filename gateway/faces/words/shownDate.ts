import type { Language } from './language.ts';

const PARTS = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

// Of a day there is no hour, so the reader's own time zone must not move it.
const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  es: new Intl.DateTimeFormat('es-CO', PARTS),
  en: new Intl.DateTimeFormat('en-US', PARTS),
};

/** A day (`2025-03-31`) or instant as a reader of the language writes the day: 31 mar 2025, Mar 31, 2025. */
export function shownDate(day: string, language: Language): string {
  return FORMATS[language].format(new Date(day)).replaceAll(' de ', ' ').replace('.', '');
}

import type { Language } from './language.ts';

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  es: format('es-CO'),
  en: format('en-US'),
};

function format(locale: string): Intl.DateTimeFormat {
  // Of a day there is no hour, so the reader's own time zone must not move it.
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
}

/** A day (`2025-03-31`) or instant as a reader of the language writes the day. */
export function shownDate(day: string, language: Language): string {
  return FORMATS[language].format(new Date(day));
}

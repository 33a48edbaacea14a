import type { Language } from '../../words/language.ts';

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  es: new Intl.DateTimeFormat('es-CO', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** A month (`2022-10`) as a reader of the language writes it. */
export function shownMonth(month: string, language: Language): string {
  return FORMATS[language].format(new Date(`${month}-01`));
}

import type { Language } from '../words/language.ts';

const LOCALES: Readonly<Record<Language, string>> = { es: 'es-CO', en: 'en-US' };

const FORMATS = { es: format('es'), en: format('en') };

function format(language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 });
}

/** A number as a reader of the language writes it: `10,8` in Colombia, `10.8` in English. */
export function shownNumber(number: number, language: Language): string {
  return FORMATS[language].format(number);
}

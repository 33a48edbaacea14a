import { fill } from './fill.ts';
import type { Language, Words } from './language.ts';
import { shownDate } from './shownDate.ts';

const MONTH = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

const MONTHS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  es: new Intl.DateTimeFormat('es-CO', MONTH),
  en: new Intl.DateTimeFormat('en-US', MONTH),
};

const BETWEEN: Words = { es: '{first} a {last}', en: '{first} to {last}' };
const AS_OF: Words = { es: 'a', en: 'as of' };

/** The span of a published figure (`2024`, `2021-01..2021-10-14`, `as of 2025-08`) as a reader of the language writes it. */
export function shownSpan(span: string, language: Language): string {
  const [first = '', last] = span.split('..').map((end) => shownEnd(end, language));
  return last === undefined ? first : fill(BETWEEN[language], { first, last });
}

function shownEnd(end: string, language: Language): string {
  return end
    .replace(/^as of/, AS_OF[language])
    .replace(/\d{4}-\d\d-\d\d/, (day) => shownDate(day, language))
    .replace(/\d{4}-\d\d/, (month) => shownMonth(month, language));
}

function shownMonth(month: string, language: Language): string {
  return MONTHS[language].format(new Date(month)).replace(' de ', ' ').replace('.', '');
}

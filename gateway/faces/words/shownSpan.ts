import { fill } from './fill.ts';
import type { Language } from './language.ts';

const MONTH = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const DAY = { dateStyle: 'medium', timeZone: 'UTC' } as const;

const FORMATS = {
  es: {
    month: new Intl.DateTimeFormat('es-CO', MONTH),
    day: new Intl.DateTimeFormat('es-CO', DAY),
  },
  en: {
    month: new Intl.DateTimeFormat('en-US', MONTH),
    day: new Intl.DateTimeFormat('en-US', DAY),
  },
};

const BETWEEN = { es: '{first} a {last}', en: '{first} to {last}' };

/** The span of a published figure (`2024`, `2021-01..2021-10-14`, `as of 2025-08`) as a reader of the language writes it. */
export function shownSpan(span: string, language: Language): string {
  const [first = '', last] = span.split('..').map((end) => shownEnd(end, language));
  return last === undefined ? first : fill(BETWEEN[language], { first, last });
}

function shownEnd(end: string, language: Language): string {
  return end.replace(/\d{4}-\d\d(?:-\d\d)?/, (date) => {
    const { month, day } = FORMATS[language];
    return (date.length > 7 ? day : month).format(new Date(date));
  });
}

import type { Language } from '../words/language.ts';

/** The years that can be chosen, and one of the fixed windows of years that departments are published by. */
export interface Span {
  readonly years: readonly number[];
  /** Code of one window: `2022-2024`. The others lie before and after it. */
  readonly period: string;
}

/** What the reader chose, as the address says it. */
export interface Chosen extends Pick<Span, 'years'> {
  readonly year: number;
  /** Code of the fixed window that the year lies in: where single years hold too few people. */
  readonly period: string;
  /** Code of DIVIPOLA; undefined is the whole country. */
  readonly department: string | undefined;
  /** The instant whose releases are read; undefined is now. */
  readonly asOf: string | undefined;
  /** The language of labels, as an argument of the schema. */
  readonly language: 'ES' | 'EN';
  /** Any other choice of one view, by its name in the address. */
  readonly search: URLSearchParams;
}

const YEAR = /^(?:19|20)\d\d$/;

/** Reads the choices in an address. What cannot be a year is the latest year. */
export function chosenIn(
  { search, language }: { readonly search: URLSearchParams; readonly language: Language },
  { years, period }: Span,
): Chosen {
  const given = search.get('year') ?? '';
  const year = YEAR.test(given) ? Number(given) : Math.max(...years);
  return {
    year,
    years,
    period: windowOf(year, period),
    department: search.get('department') || undefined,
    asOf: search.get('asOf') || undefined,
    language: language === 'en' ? 'EN' : 'ES',
    search,
  };
}

/** Windows lie side by side: each begins where the one before it ends. */
function windowOf(year: number, known: string): string {
  const [first = year, last = year] = known.split('-').map(Number);
  const length = last - first + 1;
  const begins = first + Math.floor((year - first) / length) * length;
  return `${begins}-${begins + length - 1}`;
}

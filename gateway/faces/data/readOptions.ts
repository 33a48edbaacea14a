import { KINDS, ONE_OF } from '../words/data/kinds.ts';
import type { Language, Words } from '../words/language.ts';
import type { CsvOptions } from './formats/csv.ts';
import { refuse } from './refuse.ts';
import { say } from './say.ts';

/** What an address says beside the variables of its operation. */
export interface FileOptions extends CsvOptions {
  /** Whether a file may come with parts missing. */
  readonly partial: boolean;
}

/** Parameters that are no variables; `theme` belongs to the page that a browser is told with. */
export const OPTION_NAMES: readonly string[] = ['lang', 'bom', 'sep', 'partial', 'theme'];

const FLAGS: readonly string[] = ['0', '1'];

/** @throws Refused for a value that means nothing. */
export function readOptions(search: URLSearchParams): FileOptions {
  const lang = search.get('lang') ?? 'es';
  if (lang !== 'es' && lang !== 'en') throw malformed('lang', lang, oneOf(['es', 'en']));
  return {
    bom: flag(search, 'bom'),
    partial: flag(search, 'partial'),
    separator: separatorIn(search),
  };
}

function flag(search: URLSearchParams, name: string): boolean {
  const given = search.get(name) ?? '0';
  if (!FLAGS.includes(given)) throw malformed(name, given, KINDS['flag'] ?? oneOf(FLAGS));
  return given === '1';
}

function separatorIn(search: URLSearchParams): CsvOptions['separator'] {
  const given = search.get('sep') ?? ',';
  if (given === ',' || given === ';') return given;
  throw malformed('sep', given, oneOf([', ', ';']));
}

/** A refusal of one value, with what it must be. */
export function malformed(variable: string, given: string, expected: Words) {
  return refuse('malformed', 'BAD_USER_INPUT', { variable, given, expected });
}

/** "One of these", in both languages. */
export function oneOf(values: readonly string[]): Words {
  return say(ONE_OF, { values: values.map((value) => value.trim()).join(' ') });
}

/** The language in which a reader is told: the address decides, then the browser. */
export function languageOf(search: URLSearchParams, acceptLanguage: string | undefined): Language {
  const lang = search.get('lang');
  if (lang === 'es' || lang === 'en') return lang;
  const [first] = /\b(?:es|en)\b/i.exec(acceptLanguage ?? '') ?? [];
  return first?.toLowerCase() === 'en' ? 'en' : 'es';
}

import type { Bilingual } from '../release/family.ts';

/** Argument of every label field. */
export interface LanguageArgument {
  readonly language: 'ES' | 'EN';
}

/** The text of a label in the language asked for. */
export function inLanguage(text: Bilingual, language: LanguageArgument['language']): string {
  return language === 'EN' ? text.en : text.es;
}

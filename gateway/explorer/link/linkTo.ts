import type { Language } from '../../faces/words/language.ts';

/** What a link leads to. Headers have no place in it, so that no token can be passed on. */
export interface Linked {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: Language;
}

/** The address, below the explorer's own, that opens a saved operation with its variables. */
export function linkTo({ operation, variables, language }: Linked): string {
  const asked = new URLSearchParams({ operation });
  if (Object.keys(variables).length > 0) asked.set('variables', JSON.stringify(variables));
  if (language !== 'es') asked.set('lang', language);
  return `?${asked}`;
}

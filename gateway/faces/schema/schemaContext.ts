import type { Catalogue } from './model/catalogue.ts';
import { pageLink } from '../page/pageLink.ts';
import type { PageRequest } from '../page/pageRequest.ts';
import type { Language } from '../words/language.ts';
import { SCHEMA_WORDS, type SchemaWords } from '../words/schema/words.ts';

/** What every part of a page of the schema is shown with. */
export interface SchemaContext {
  readonly page: PageRequest;
  readonly language: Language;
  readonly words: SchemaWords;
  readonly catalogue: Catalogue;
}

/** Where the pages of the schema are. */
export const SCHEMA_PATH = '/schema';

/** The context of one request. */
export function schemaContext(page: PageRequest, catalogue: Catalogue): SchemaContext {
  const { language } = page;
  return { page, language, words: SCHEMA_WORDS[language], catalogue };
}

/** The address of a type's page, or of a part on it. */
export function typeAddress(page: PageRequest, type: string, part?: string): string {
  return `${pageLink(page, `${SCHEMA_PATH}/${type}`)}${part === undefined ? '' : `#${part}`}`;
}

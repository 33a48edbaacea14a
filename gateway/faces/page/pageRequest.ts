import type { Tier } from '@alianza/kit/server/tier';
import type { Language } from '../words/language.ts';

/** The theme a reader chose; undefined follows the reader's system. */
export type Theme = 'light' | 'dark' | undefined;

/** What the address of a page says about how to show it. No cookie and no store of the browser is needed: links carry it. */
export interface PageRequest {
  readonly path: string;
  readonly search: URLSearchParams;
  readonly language: Language;
  readonly theme: Theme;
  readonly tier: Tier;
}

/**
 * Reads how a page is to be shown. An unknown language or theme falls back to Spanish and to the reader's system.
 * @param url path and query, as a request or the browser's location has them
 */
export function pageRequest(url: string, tier: Tier): PageRequest {
  const at = url.indexOf('?');
  const search = new URLSearchParams(at < 0 ? '' : url.slice(at + 1));
  const theme = search.get('theme');
  return {
    path: at < 0 ? url : url.slice(0, at),
    search,
    language: search.get('lang') === 'en' ? 'en' : 'es',
    theme: theme === 'dark' || theme === 'light' ? theme : undefined,
    tier,
  };
}

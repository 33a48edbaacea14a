import type { Column } from '../table/column.ts';
import { COLUMNS_ES } from '../words/data/columnsEs.ts';
import type { Language } from '../words/language.ts';

/** What a column is called in a dictionary; the schema's own words where this face has none. */
export function columnTitle({ name, title }: Column, language: Language): string {
  return language === 'es' ? (COLUMNS_ES[name] ?? title) : title;
}

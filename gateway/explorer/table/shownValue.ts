import { shownNumber } from '../../faces/states/shownNumber.ts';
import type { Cell } from '../../faces/table/column.ts';
import { EXPLORER_WORDS } from '../../faces/words/explorer/words.ts';
import type { Language } from '../../faces/words/language.ts';

/** What is no figure, as people read it. */
export function shownValue(name: string, cell: Cell, language: Language): string {
  const { yes, no } = EXPLORER_WORDS[language].table;
  if (typeof cell === 'boolean') return cell ? yes : no;
  if (typeof cell === 'number') return isYear(name) ? String(cell) : shownNumber(cell, language);
  return cell ?? '';
}

/** A year is no quantity: it has no point between its thousands. */
function isYear(name: string): boolean {
  return /(^|_)year$/.test(name);
}

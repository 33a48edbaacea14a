import { sectionsOf } from '../table/columnsOf.ts';
import { INDEX } from '../words/data/indexWords.ts';
import type { Language } from '../words/language.ts';
import { listOf } from './listOf.ts';
import type { DataOperation } from './operation.ts';

/** "Number of offences (delitos)": what is counted, in English and by its official term. */
const COUNTED = /^Number of ([^(.;]+?)(?: \(([^)]+)\))?[.;,]/;

/** What a row of an operation's files is: a figure in the units it counts in, and what else there may be. */
export function rowInWords({ shape }: DataOperation, language: Language): string {
  const units = new Set<string>();
  let hasOthers = false;
  for (const { description } of sectionsOf(shape)) {
    const [, english, official = english] = COUNTED.exec(description) ?? [];
    const unit = language === 'es' ? official : english;
    if (unit === undefined) hasOthers = true;
    else units.add(unit);
  }
  if (units.size === 0) return INDEX.rowOther[language];
  const of = listOf([...units], language);
  return `${INDEX.rowFigure[language]} ${of}${hasOthers ? INDEX.rowAlso[language] : ''}`;
}

import { sectionsOf } from '../table/columnsOf.ts';
import { INDEX } from '../words/data/indexWords.ts';
import type { Language } from '../words/language.ts';
import { listOf } from './listOf.ts';
import type { DataOperation } from './operation.ts';

/** "Number of offences (delitos)": what is counted, in English and by its official term. */
const COUNTED = /^Number of ([^(.;]+?)(?: \(([^)]+)\))?[.;,]/;

/** What a row of an operation's files is: a figure in the units it counts in, and what else there may be. */
export function rowInWords({ shape }: DataOperation, language: Language): string {
  // What holds lists has a row only where they are empty.
  const lists = sectionsOf(shape).filter(({ branches }) => branches.length === 0);
  const units = lists.map(({ description }) => unitIn(description, language));
  const known = units.filter((unit) => unit !== undefined);
  if (known.length === 0) return INDEX.rowOther[language];
  const figure = `${INDEX.rowFigure[language]} ${listOf([...new Set(known)], language)}`;
  return known.length < units.length ? figure + INDEX.rowAlso[language] : figure;
}

function unitIn(description: string, language: Language): string | undefined {
  const [, english, official = english] = COUNTED.exec(description) ?? [];
  return language === 'es' ? official : english;
}

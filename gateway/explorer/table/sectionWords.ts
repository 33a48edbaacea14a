import { AGENCY_WORDS, type AgencyCode } from '../../faces/words/dashboard/agencies.ts';
import type { Language } from '../../faces/words/language.ts';

/** Fields that lead to what an agency publishes. */
const AGENCIES: Readonly<Record<string, AgencyCode>> = {
  interior: 'INTERIOR',
  police: 'POLICE',
  icbf: 'ICBF',
  foreignAffairs: 'FOREIGN_AFFAIRS',
  labor: 'LABOR',
};

/** Where a list stands in an answer, with the agencies by their names. */
export function sectionWords(section: string, language: Language): string {
  return section
    .split('.')
    .map((key) => (AGENCIES[key] ? AGENCY_WORDS[AGENCIES[key]].short[language] : key))
    .join(' › ');
}

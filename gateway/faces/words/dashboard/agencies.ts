import type { Words } from '../language.ts';

/** An agency, as errors name it (`extensions.agency`). */
export type AgencyCode = 'INTERIOR' | 'POLICE' | 'ICBF' | 'FOREIGN_AFFAIRS' | 'LABOR';

/** How an agency is called: in full, where there is little room, and inside a sentence. */
export interface AgencyWords {
  readonly name: Words;
  readonly short: Words;
  readonly inSentence: Words;
}

/** The agencies, in the order in which they are always shown. */
export const AGENCY_WORDS: Readonly<Record<AgencyCode, AgencyWords>> = {
  INTERIOR: {
    name: { es: 'Ministerio del Interior', en: 'Ministry of Interior' },
    short: { es: 'Interior', en: 'Interior' },
    inSentence: { es: 'el Ministerio del Interior', en: 'the Ministry of Interior' },
  },
  POLICE: {
    name: { es: 'Policía Nacional', en: 'National Police' },
    short: { es: 'Policía', en: 'Police' },
    inSentence: { es: 'la Policía Nacional', en: 'the National Police' },
  },
  ICBF: {
    name: { es: 'ICBF', en: 'ICBF' },
    short: { es: 'ICBF', en: 'ICBF' },
    inSentence: { es: 'el ICBF', en: 'ICBF' },
  },
  FOREIGN_AFFAIRS: {
    name: { es: 'Cancillería', en: 'Foreign Affairs' },
    short: { es: 'Cancillería', en: 'Foreign Affairs' },
    inSentence: { es: 'la Cancillería', en: 'the Ministry of Foreign Affairs' },
  },
  LABOR: {
    name: { es: 'Ministerio del Trabajo', en: 'Ministry of Labor' },
    short: { es: 'Trabajo', en: 'Labor' },
    inSentence: { es: 'el Ministerio del Trabajo', en: 'the Ministry of Labor' },
  },
};

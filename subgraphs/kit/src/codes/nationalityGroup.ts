import type { Bilingual } from '../release/family.ts';

/** Nationality group (nacionalidad): single nationalities but two are too few to publish. */
export const NATIONALITY_GROUP: Readonly<Record<string, Bilingual>> = {
  COLOMBIAN: { es: 'Colombiana', en: 'Colombian' },
  VENEZUELAN: { es: 'Venezolana', en: 'Venezuelan' },
  OTHER: { es: 'Otra', en: 'Other' },
  UNKNOWN: { es: 'Sin dato', en: 'Not recorded' },
};

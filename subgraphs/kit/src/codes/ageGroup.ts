import type { Bilingual } from '../release/family.ts';

/** Children under 18 (niños, niñas y adolescentes) and adults. */
export const AGE_GROUP: Readonly<Record<string, Bilingual>> = {
  UNDER_18: { es: 'Menor de 18 años', en: 'Under 18' },
  ADULT: { es: 'Adulto', en: 'Adult' },
  UNKNOWN: { es: 'Sin dato', en: 'Not recorded' },
};

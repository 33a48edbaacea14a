import type { Bilingual } from '../release/family.ts';

/** Sex (sexo) as the register states it; gender identity and orientation are not recorded here. */
export const SEX: Readonly<Record<string, Bilingual>> = {
  FEMALE: { es: 'Mujer', en: 'Female' },
  MALE: { es: 'Hombre', en: 'Male' },
  UNKNOWN: { es: 'Sin dato', en: 'Not recorded' },
};

import type { Bilingual } from '../release/family.ts';

/** Age bands in completed years (edad cumplida). */
export const AGE_BAND: Readonly<Record<string, Bilingual>> = {
  '0-11': { es: '0 a 11 años', en: '0 to 11 years' },
  '12-14': { es: '12 a 14 años', en: '12 to 14 years' },
  '15-17': { es: '15 a 17 años', en: '15 to 17 years' },
  '18+': { es: '18 años o más', en: '18 years or over' },
  UNKNOWN: { es: 'Sin dato', en: 'Not recorded' },
};

import type { Bilingual } from '../release/family.ts';

/** Days between two steps of a case; OPEN when the later step has not happened. */
export const DAYS_BAND: Readonly<Record<string, Bilingual>> = {
  '0-30': { es: '0 a 30 días', en: '0 to 30 days' },
  '31-90': { es: '31 a 90 días', en: '31 to 90 days' },
  '91-180': { es: '91 a 180 días', en: '91 to 180 days' },
  '181+': { es: '181 días o más', en: '181 days or more' },
  OPEN: { es: 'Sin concluir', en: 'Not concluded' },
  UNKNOWN: { es: 'Sin dato', en: 'Not recorded' },
};

import type { Bilingual } from '../release/family.ts';

/** The four forms the Child Protection Compact puts first; NONE is recorded as outside the four. */
export const CPC_FORM: Readonly<Record<string, Bilingual>> = {
  SEX_TRAFFICKING_IN_TOURISM: {
    es: 'Trata sexual de niños en viajes y turismo',
    en: 'Child sex trafficking in tourism',
  },
  LIVE_STREAMED_SEXUAL_EXPLOITATION: {
    es: 'Explotación sexual transmitida en vivo',
    en: 'Live-streamed sexual exploitation',
  },
  FORCED_BEGGING: { es: 'Mendicidad forzada', en: 'Forced begging' },
  FORCED_RECRUITMENT: {
    es: 'Reclutamiento forzado por grupos armados',
    en: 'Forced recruitment by armed groups',
  },
  NONE: { es: 'Ninguna de las cuatro', en: 'None of the four' },
  UNKNOWN: { es: 'Sin dato', en: 'Not recorded' },
};

import type { Bilingual } from '../release/family.ts';

/** Modality (modalidad) of trafficking: within Colombia, out of it or into it. */
export const MODALITY: Readonly<Record<string, Bilingual>> = {
  INTERNAL: { es: 'Interna', en: 'Internal' },
  EXTERNAL_OUTBOUND: {
    es: 'Externa: colombianos en el exterior',
    en: 'External: Colombians abroad',
  },
  EXTERNAL_INBOUND: {
    es: 'Externa: extranjeros en Colombia',
    en: 'External: foreigners in Colombia',
  },
  UNKNOWN: { es: 'Sin dato', en: 'Not recorded' },
};

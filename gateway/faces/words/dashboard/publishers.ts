import type { Words } from '../language.ts';

/** Who published a figure elsewhere, by the code it is filed under. */
const PUBLISHERS: Readonly<Record<string, Words>> = {
  MOI: { es: 'Ministerio del Interior', en: 'Ministry of Interior' },
  MFA: { es: 'Cancillería', en: 'Foreign Affairs' },
  MOL: { es: 'Ministerio del Trabajo', en: 'Ministry of Labor' },
  POLICE: { es: 'Policía Nacional', en: 'National Police' },
  ICBF: { es: 'ICBF', en: 'ICBF' },
  AGO: { es: 'Fiscalía', en: 'Attorney General’s Office' },
  OMBUDSMAN: { es: 'Defensoría del Pueblo', en: 'Ombudsman' },
  PROCURADURIA: { es: 'Procuraduría', en: 'Inspector General' },
  JEP: { es: 'JEP', en: 'JEP' },
  IOM: { es: 'OIM', en: 'IOM' },
  DANE: { es: 'DANE', en: 'DANE' },
  US: { es: 'Estados Unidos', en: 'United States' },
  'MINDEFENSA/MOI': {
    es: 'Ministerios de Defensa e Interior',
    en: 'Ministries of Defence and Interior',
  },
};

/** The publisher in words; one that is not known stands as it was filed. */
export function publisherWords(code: string): Words {
  return PUBLISHERS[code] ?? { es: code, en: code };
}

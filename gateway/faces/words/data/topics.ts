import type { Words } from '../language.ts';

/** What the topics of the saved operations are called, by their folder; another one is called by its name. */
export const TOPICS: Readonly<Record<string, Words>> = {
  overview: { es: 'Panorama y mapa', en: 'Overview and map' },
  identification: { es: 'Identificación', en: 'Identification' },
  flows: { es: 'Flujos', en: 'Flows' },
  protection: { es: 'Protección', en: 'Protection' },
  prosecution: { es: 'Investigación y judicialización', en: 'Prosecution' },
  prevention: { es: 'Prevención', en: 'Prevention' },
  labour: { es: 'Trabajo', en: 'Labor' },
  partnership: { es: 'Alianza', en: 'Partnership' },
  reconciliation: { es: 'Conciliación', en: 'Reconciliation' },
  quality: { es: 'Calidad de los datos', en: 'Data quality' },
};

import type { PageWords } from './words.ts';

/** What the frame says in English. */
export const en: PageWords = {
  brand: 'Alianza',
  views: {
    panorama: 'Overview',
    mapa: 'Map',
    comparar: 'Compare',
    flujos: 'Flows',
    compromisos: 'Commitments',
    calidad: 'Quality',
  },
  viewsLabel: 'Views',
  skip: 'Skip to the content',
  language: 'Language',
  dark: 'Dark',
  light: 'Light',
  theme: 'Theme',
  reader: { PUBLIC: 'Public view', ANALYST: 'Analyst session' },
  demonstration: 'Demonstration data.',
  synthetic: 'These figures are synthetic: they describe no real person or event.',
  belongs: 'Alianza brings together what five agencies publish. Each figure belongs to its agency.',
  explorer: 'Explorer',
  downloads: 'Downloads',
  schema: 'Dictionary',
  footer: 'Other pages',
  help: 'If a child needs help because of trafficking in persons:',
  helpLine: 'free line of the Ministry of Interior',
};

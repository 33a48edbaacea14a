import type { Words } from '../language.ts';
import type { AgencyCode } from './agencies.ts';
import { UNITS } from './units.ts';

/** What an agency counts: as a line of a table, inside a sentence, and in which unit. */
export interface Counted {
  readonly what: Words;
  readonly inSentence: Words;
  readonly unit: Words;
}

/** What each agency counts of trafficking of children. */
export const COUNTED: Readonly<Record<AgencyCode, Counted>> = {
  INTERIOR: {
    what: {
      es: 'Víctimas de trata menores de 18 años con ruta de asistencia',
      en: 'Victims of trafficking under 18 in an assistance route',
    },
    inSentence: { es: 'víctimas con ruta de asistencia', en: 'victims in assistance routes' },
    unit: UNITS.VICTIM,
  },
  POLICE: {
    what: {
      es: 'Víctimas menores de 18 años identificadas',
      en: 'Victims under 18 identified',
    },
    inSentence: { es: 'víctimas identificadas', en: 'victims identified' },
    unit: UNITS.VICTIM,
  },
  ICBF: {
    what: {
      es: 'Procesos de restablecimiento de derechos (PARD) abiertos por trata',
      en: 'Processes for the restoration of rights (PARD) opened for trafficking',
    },
    inSentence: {
      es: 'procesos de restablecimiento de derechos',
      en: 'processes for the restoration of rights',
    },
    unit: UNITS.PROCESS,
  },
  FOREIGN_AFFAIRS: {
    what: {
      es: 'Víctimas menores de 18 años asistidas por los consulados',
      en: 'Victims under 18 assisted by consulates',
    },
    inSentence: { es: 'víctimas asistidas en el exterior', en: 'victims assisted abroad' },
    unit: UNITS.VICTIM,
  },
  LABOR: {
    what: {
      es: 'Niñas, niños y adolescentes registrados en peores formas de trabajo infantil: trata',
      en: 'Children registered in worst forms of child labour: trafficking',
    },
    inSentence: {
      es: 'registros en peores formas de trabajo infantil',
      en: 'registrations in the worst forms of child labour',
    },
    unit: UNITS.REGISTERED_PERSON,
  },
};

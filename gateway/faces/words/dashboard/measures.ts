import type { Words } from '../language.ts';
import { UNITS } from './units.ts';

/** What can be shown by department. */
export type MeasureName =
  | 'offences'
  | 'childVictims'
  | 'sexualExploitation'
  | 'trafficking'
  | 'admissions'
  | 'armedGroups'
  | 'routeVictims'
  | 'routes'
  | 'worstForms'
  | 'inspections'
  | 'assisted';

/** How a measure is called, and the unit it counts in. */
export interface MeasureWords {
  readonly what: Words;
  readonly unit: Words;
}

/** What each measure counts, in words. */
export const MEASURE_WORDS: Readonly<Record<MeasureName, MeasureWords>> = {
  offences: {
    what: {
      es: 'Delitos de explotación con víctima menor de 18 años',
      en: 'Exploitation offences with a victim under 18',
    },
    unit: UNITS.OFFENCE,
  },
  childVictims: {
    what: { es: 'Víctimas menores de 18 años identificadas', en: 'Victims under 18 identified' },
    unit: UNITS.VICTIM,
  },
  sexualExploitation: {
    what: {
      es: 'Ingresos al PARD por explotación sexual comercial',
      en: 'Admissions to PARD for commercial sexual exploitation',
    },
    unit: UNITS.PROCESS,
  },
  trafficking: {
    what: { es: 'Ingresos al PARD por trata', en: 'Admissions to PARD for trafficking' },
    unit: UNITS.PROCESS,
  },
  admissions: {
    what: { es: 'Ingresos al PARD por cualquier motivo', en: 'Admissions to PARD for any reason' },
    unit: UNITS.PROCESS,
  },
  armedGroups: {
    what: {
      es: 'Ingresos al programa para quienes dejaron un grupo armado',
      en: 'Entries to the programme for those who left an armed group',
    },
    unit: UNITS.VICTIM,
  },
  routeVictims: {
    what: {
      es: 'Víctimas de cualquier edad con ruta de asistencia',
      en: 'Victims of any age in an assistance route',
    },
    unit: UNITS.VICTIM,
  },
  routes: {
    what: { es: 'Rutas de asistencia', en: 'Assistance routes' },
    unit: UNITS.CASE_OR_ROUTE,
  },
  worstForms: {
    what: {
      es: 'Registros en peores formas de trabajo infantil',
      en: 'Registrations in the worst forms of child labour',
    },
    unit: UNITS.REGISTERED_PERSON,
  },
  inspections: {
    what: {
      es: 'Inspecciones laborales de cualquier materia',
      en: 'Labour inspections on any subject',
    },
    unit: UNITS.INSPECTION,
  },
  assisted: {
    what: {
      es: 'Víctimas de cualquier edad asistidas en el exterior, por departamento de origen',
      en: 'Victims of any age assisted abroad, by department of origin',
    },
    unit: UNITS.VICTIM,
  },
};

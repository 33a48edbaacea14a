import type { Words } from '../language.ts';

/** The units of count, plural (`UnitOfCount` of the schema). */
export const UNITS = {
  VICTIM: { es: 'víctimas', en: 'victims' },
  CASE_OR_ROUTE: { es: 'rutas', en: 'routes' },
  COMPLAINT: { es: 'denuncias', en: 'complaints' },
  OFFENCE: { es: 'delitos', en: 'offences' },
  ARREST: { es: 'capturas', en: 'arrests' },
  PROCESS: { es: 'procesos', en: 'processes' },
  INSPECTION: { es: 'inspecciones', en: 'inspections' },
  REPATRIATION: { es: 'repatriaciones', en: 'repatriations' },
  CALL: { es: 'llamadas', en: 'calls' },
  REGISTERED_PERSON: { es: 'personas registradas', en: 'registered persons' },
} as const satisfies Readonly<Record<string, Words>>;

/** Units of figures published elsewhere, as their sources write them. */
const ELSEWHERE: Readonly<Record<string, Words>> = {
  persons: { es: 'personas', en: 'persons' },
  victims: { es: 'víctimas', en: 'victims' },
  children: { es: 'niñas y niños', en: 'children' },
  cases: { es: 'casos', en: 'cases' },
  inspections: { es: 'inspecciones', en: 'inspections' },
  percent: { es: 'por ciento', en: 'per cent' },
  processes: { es: 'procesos', en: 'processes' },
  calls: { es: 'llamadas', en: 'calls' },
  routes: { es: 'rutas', en: 'routes' },
};

/** A unit of the schema or of a publication, in words; one that is not known stands as it was written. */
export function unitWords(unit: string): Words {
  const own: Readonly<Record<string, Words>> = UNITS;
  return own[unit] ?? ELSEWHERE[unit] ?? { es: unit, en: unit };
}

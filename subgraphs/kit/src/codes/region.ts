import { UNKNOWN, type Bilingual, type Code } from '../release/family.ts';

interface Region extends Bilingual {
  /** DIVIPOLA codes of its departments. */
  readonly departments: readonly string[];
}

/**
 * The six natural regions (regiones naturales), each of whole departments, so that a table may be crossed where single
 * departments hold too few people. This project assigned the departments for publication, from general knowledge; the
 * assignment was not read in an official source. Some departments lie in two natural regions and are put in one.
 */
const REGIONS: Readonly<Record<string, Region>> = {
  CARIBE: {
    es: 'Caribe',
    en: 'Caribbean',
    departments: ['08', '13', '20', '23', '44', '47', '70'],
  },
  PACIFICA: { es: 'Pacífica', en: 'Pacific', departments: ['19', '27', '52', '76'] },
  ANDINA: {
    es: 'Andina',
    en: 'Andean',
    departments: ['05', '11', '15', '17', '25', '41', '54', '63', '66', '68', '73'],
  },
  ORINOQUIA: { es: 'Orinoquía', en: 'Orinoquía', departments: ['50', '81', '85', '99'] },
  AMAZONIA: { es: 'Amazonía', en: 'Amazon', departments: ['18', '86', '91', '94', '95', '97'] },
  INSULAR: { es: 'Insular', en: 'Islands', departments: ['88'] },
  [UNKNOWN]: { es: 'Sin dato', en: 'Not recorded', departments: [UNKNOWN] },
};

/** The regions in their order of display, UNKNOWN last. */
export const regionCodes: readonly Code[] = Object.entries(REGIONS).map(([code, { es, en }]) => ({
  code,
  es,
  en,
}));

const regionByDepartment: ReadonlyMap<string, string> = new Map(
  Object.entries(REGIONS).flatMap(([code, { departments }]) =>
    departments.map((department) => [department, code] as const),
  ),
);

/** Code of the region of a department (two digits of DIVIPOLA); UNKNOWN of UNKNOWN. RangeError for any other text. */
export function regionOf(department: string): string {
  const region = regionByDepartment.get(department);
  if (region !== undefined) return region;
  throw new RangeError(
    `The department "${department}" belongs to no region. Give it one in REGIONS, or map it to UNKNOWN in the units statement.`,
  );
}

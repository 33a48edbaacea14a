/** A department as it is placed: code of DIVIPOLA, name, abbreviation, and its place in the grid of equal tiles. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly row: number;
  readonly column: number;
}

/** Row by row, a dot for an empty place. Who lies beside whom is roughly kept. */
const GRID = [
  'SAP . . ATL MAG LAG',
  '. COR SUC BOL CES NSA',
  'CHO ANT CAL SAN BOY ARA',
  'RIS QUI TOL CUN BOG CAS VIC',
  'VAC CAU HUI MET GUV GUA',
  'NAR PUT CAQ AMA VAU',
];

const NAMES: Readonly<Record<string, readonly [code: string, name: string]>> = {
  AMA: ['91', 'Amazonas'],
  ANT: ['05', 'Antioquia'],
  ARA: ['81', 'Arauca'],
  ATL: ['08', 'Atlántico'],
  BOG: ['11', 'Bogotá D.C.'],
  BOL: ['13', 'Bolívar'],
  BOY: ['15', 'Boyacá'],
  CAL: ['17', 'Caldas'],
  CAQ: ['18', 'Caquetá'],
  CAS: ['85', 'Casanare'],
  CAU: ['19', 'Cauca'],
  CES: ['20', 'Cesar'],
  CHO: ['27', 'Chocó'],
  COR: ['23', 'Córdoba'],
  CUN: ['25', 'Cundinamarca'],
  GUA: ['94', 'Guainía'],
  GUV: ['95', 'Guaviare'],
  HUI: ['41', 'Huila'],
  LAG: ['44', 'La Guajira'],
  MAG: ['47', 'Magdalena'],
  MET: ['50', 'Meta'],
  NAR: ['52', 'Nariño'],
  NSA: ['54', 'Norte de Santander'],
  PUT: ['86', 'Putumayo'],
  QUI: ['63', 'Quindío'],
  RIS: ['66', 'Risaralda'],
  SAN: ['68', 'Santander'],
  SAP: ['88', 'San Andrés'],
  SUC: ['70', 'Sucre'],
  TOL: ['73', 'Tolima'],
  VAC: ['76', 'Valle del Cauca'],
  VAU: ['97', 'Vaupés'],
  VIC: ['99', 'Vichada'],
};

/** The 33 departments, Bogotá D.C. among them, by name: the order of no figure. */
export const DEPARTMENTS: readonly Place[] = GRID.flatMap((line, row) =>
  line.split(' ').flatMap((short, column) => placeOf(short, row + 1, column + 1) ?? []),
).toSorted((one, other) => one.name.localeCompare(other.name, 'es'));

function placeOf(short: string, row: number, column: number): Place | undefined {
  const [code, name] = NAMES[short] ?? [];
  return code && name ? { code, name, short, row, column } : undefined;
}

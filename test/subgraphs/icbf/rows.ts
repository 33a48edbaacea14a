import type { ExtractRow } from '../../support/writeExtract.ts';

interface Alike {
  readonly count: number;
  /** Number of the first row. */
  readonly first: number;
  /** Number of the first child, where the children have processes among the other rows too. */
  readonly child?: number;
}

/** Processes alike but for their number and child. */
function process(row: ExtractRow, { count, first, child = first }: Alike): readonly ExtractRow[] {
  return Array.from({ length: count }, (_, index) => ({
    NRO_PETICION: String(10_000_000 + first + index),
    ID_NNA: `N${String(child + index).padStart(7, '0')}`,
    ...row,
  }));
}

/** Forty-seven admissions of 2024 and some of other years, with the dirt real files have. */
export const processes: readonly ExtractRow[] = [
  // Twelve girls trafficked to tourists in Cartagena; the process was opened in a week and ruled on in three months.
  ...process(
    {
      EDAD: '15',
      SEXO: 'F',
      COD_MUNICIPIO_CZ: '13001',
      FECHA_CONOCIMIENTO: '2024-03-01',
      FECHA_VERIFICACION: '2024-03-05',
      FECHA_APERTURA: '2024-03-08',
      MOTIVO_INGRESO: 'TRATA DE PERSONAS',
      FINALIDAD_TRATA: 'EXPLOTACION SEXUAL',
      CONTEXTO_EXPLOTACION: 'VIAJES Y TURISMO',
      TIPO_VICTIMA: 'DIRECTA',
      MODALIDAD: 'HOGAR SUSTITUTO',
      FECHA_FALLO: '2024-06-01',
      FALLO: 'VULNERACION DE DERECHOS',
    },
    { count: 12, first: 0 },
  ),
  // Ten children of trafficked women, of whom little was written down; the ruling came after the cut-off.
  ...process(
    {
      EDAD: 'SIN DATO',
      SEXO: 'I',
      COD_MUNICIPIO_CZ: 'NO REPORTA',
      FECHA_CONOCIMIENTO: '2024-03-01',
      FECHA_APERTURA: '2024-04-15',
      MOTIVO_INGRESO: 'TRATA DE PERSONAS',
      TIPO_VICTIMA: 'INDIRECTA',
      FECHA_FALLO: '2026-01-10',
      FALLO: 'CIERRE SIN VULNERACION',
    },
    { count: 10, first: 100 },
  ),
  // Fourteen exploited before a camera in Belén de Bajirá, under the code DANE has withdrawn; closed, the ruling undated.
  ...process(
    {
      FECHA_NACIMIENTO: '2010-05-02',
      SEXO: 'M',
      COD_MUNICIPIO_CZ: '27086',
      FECHA_CONOCIMIENTO: '2024-05-01',
      FECHA_APERTURA: '2024-05-20',
      MOTIVO_INGRESO: 'ESCNNA',
      FINALIDAD_TRATA: 'EXPLOTACION SEXUAL EN LINEA',
      CONTEXTO_EXPLOTACION: 'TRANSMISION EN LINEA',
      MODALIDAD: 'INTERNADO',
      FALLO: 'VULNERACION DE DERECHOS',
      FECHA_CIERRE: '2025-01-10',
      MOTIVO_CIERRE: 'REINTEGRO FAMILIAR',
    },
    { count: 14, first: 200 },
  ),
  // Eleven of the girls of Cartagena come back in November for another reason.
  ...process(
    {
      EDAD: '16',
      SEXO: 'F',
      COD_MUNICIPIO_CZ: '13001',
      FECHA_CONOCIMIENTO: '2024-11-01',
      FECHA_APERTURA: '2024-11-08',
      MOTIVO_INGRESO: 'VIOLENCIA SEXUAL',
      MODALIDAD: 'MEDIO FAMILIAR',
      FECHA_FALLO: '2024-11-20',
      FALLO: 'ADOPTABILIDAD',
    },
    { count: 11, first: 300, child: 0 },
  ),
  // Three petitions whose verification found nothing: no process was opened.
  ...process(
    {
      FECHA_CONOCIMIENTO: '2024-02-01',
      FECHA_VERIFICACION: '2024-02-09',
      MOTIVO_INGRESO: 'ABANDONO',
      FECHA_CIERRE: '2024-02-09',
      MOTIVO_CIERRE: 'SIN VULNERACION',
    },
    { count: 3, first: 400 },
  ),
  // Eleven from the first year of the register, and ten of these children again three years later.
  ...process(
    {
      FECHA_CONOCIMIENTO: '2013-01-02',
      FECHA_APERTURA: '2013-08-05',
      MOTIVO_INGRESO: 'OMISION O NEGLIGENCIA',
    },
    { count: 11, first: 500 },
  ),
  ...process(
    {
      FECHA_CONOCIMIENTO: '2016-08-01',
      FECHA_APERTURA: '2016-08-06',
      MOTIVO_INGRESO: 'MENDICIDAD',
    },
    { count: 10, first: 600, child: 500 },
  ),
  // One opened after the cut-off, which no release may count.
  ...process(
    {
      FECHA_CONOCIMIENTO: '2025-12-30',
      FECHA_APERTURA: '2026-01-02',
      MOTIVO_INGRESO: 'ABANDONO',
    },
    { count: 1, first: 700 },
  ),
];

function entry(row: ExtractRow, { count, first }: Alike): readonly ExtractRow[] {
  return Array.from({ length: count }, (_, index) => ({
    NRO_INGRESO: `D${String(first + index).padStart(6, '0')}`,
    ID_NNA: `N${String(first + index).padStart(7, '0')}`,
    ...row,
  }));
}

/** Twenty-three entries of 2024, and twelve of 2023: fewer would withhold every breakdown as a near duplicate. */
export const entries: readonly ExtractRow[] = [
  // Thirteen boys walked away from the dissidents in Cauca.
  ...entry(
    {
      EDAD_INGRESO: '16',
      SEXO: 'M',
      GRUPO_ARMADO: 'DISIDENCIAS FARC',
      FORMA_DESVINCULACION: 'VOLUNTARIA',
      COD_DPTO_DESVINCULACION: '19',
      FECHA_DESVINCULACION: '2024-02-01',
      FECHA_INGRESO: '2024-02-03',
      MODALIDAD: 'CASA DE ACOGIDA',
    },
    { count: 13, first: 0 },
  ),
  // Ten girls were recovered from the ELN; nobody noted where and when. They say they are eighteen.
  ...entry(
    {
      EDAD_INGRESO: '18',
      SEXO: 'F',
      GRUPO_ARMADO: 'ELN',
      FORMA_DESVINCULACION: 'RECUPERADO POR LA FUERZA PUBLICA',
      COD_DPTO_DESVINCULACION: 'SIN DATO',
      FECHA_INGRESO: '2024-07-09',
      MODALIDAD: 'HOGAR GESTOR',
    },
    { count: 10, first: 100 },
  ),
  ...entry({ FECHA_INGRESO: '2023-07-09' }, { count: 12, first: 200 }),
];

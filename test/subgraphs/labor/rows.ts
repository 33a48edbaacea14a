import type { ExtractRow } from '../../support/writeExtract.ts';

/** `count` rows alike but for their number, which continues from `first`. */
function alike(count: number, row: (number: number) => ExtractRow): readonly ExtractRow[] {
  return Array.from({ length: count }, (_, index) => row(index));
}

const inspection = (number: number, row: ExtractRow): ExtractRow => ({
  EXPEDIENTE: `2024-${String(number).padStart(6, '0')}`,
  FECHA_APERTURA: '04/03/2024',
  FECHA_REGISTRO: '20/03/2024',
  MATERIA: 'CONDICIONES LABORALES',
  ...row,
});

/** Forty-three inspections of 2024 and ten of 2023, with the dirt real files have. */
export const inspections: readonly ExtractRow[] = [
  // Twelve about child labour in Medellín found minors, and ICBF was told.
  ...alike(12, (index) =>
    inspection(index, {
      MATERIA: 'TRABAJO INFANTIL',
      ORIGEN: 'PLAN',
      SECCION_CIIU: 'G',
      COD_MUNICIPIO: '05001',
      NRO_MENORES: '2',
      INDICADORES_TF: '0',
      RESULTADO: 'SANCION',
      FECHA_DECISION: '10/09/2024',
      SANCION_SMLMV: '5',
      REMISION: 'ICBF',
      FECHA_REMISION: '11/09/2024',
    }),
  ),
  // Eleven on mines in Belén de Bajirá, under the code DANE has withdrawn, found signs of forced labour.
  ...alike(11, (index) =>
    inspection(100 + index, {
      ORIGEN: 'QUERELLA',
      SECCION_CIIU: 'B',
      COD_MUNICIPIO: '27086',
      NRO_MENORES: '0',
      INDICADORES_TF: '3',
      RESULTADO: 'PENDIENTE',
      REMISION: 'FISCALIA',
    }),
  ),
  // Ten say next to nothing, each in another of the words for it.
  ...alike(10, (index) =>
    inspection(200 + index, {
      ORIGEN: index % 2 === 0 ? 'SIN DATO' : '-',
      COD_MUNICIPIO: index % 2 === 0 ? 'NO REPORTA' : '',
      RESULTADO: 'N/A',
    }),
  ),
  // Ten found neither, and were entered more than half a year late.
  ...alike(10, (index) =>
    inspection(300 + index, {
      FECHA_REGISTRO: '15/10/2024',
      COD_MUNICIPIO: '11001',
      NRO_MENORES: '0',
      INDICADORES_TF: '0',
      RESULTADO: 'ARCHIVO',
      REMISION: 'NO APLICA',
    }),
  ),
  // Ten of 2023, as many as all must differ by from those of 2024, or every breakdown of these would be withheld.
  ...alike(10, (index) => ({
    ...inspection(400 + index, {}),
    EXPEDIENTE: `2023-000${400 + index}`,
    FECHA_APERTURA: '30/12/2023',
  })),
  // One entered after the cut-off, which no release may count.
  inspection(500, { FECHA_REGISTRO: '02/01/2026' }),
];

const registration = (number: number, row: ExtractRow): ExtractRow => ({
  NUM_REGISTRO: String(number).padStart(9, '0'),
  ID_NNA: `S${String(number).padStart(7, '0')}`,
  FECHA_REGISTRO: '2024-05-06',
  ...row,
});

/** Entries of thirty-four children in 2024, some entered twice, and of fourteen of them in 2023 too. */
export const registrations: readonly ExtractRow[] = [
  // Fourteen girls sell in the streets of Quibdó.
  ...alike(14, (index) =>
    registration(index, {
      COD_DEPTO: '27',
      COD_MPIO: '27001',
      EDAD: '13',
      SEXO: '2',
      ETNIA: '5',
      ASISTE_ESCUELA: 'NO',
      ACTIVIDAD: 'VENTAS EN CALLE',
      PEOR_FORMA: 'TRABAJO PELIGROSO',
    }),
  ),
  // All are entered again in August by the mayor's office, in other words; they stay fourteen children.
  ...alike(14, (index) =>
    registration(100 + index, {
      ID_NNA: `S${String(index).padStart(7, '0')}`,
      FECHA_REGISTRO: '2024-08-01',
      ACTIVIDAD: 'MENDICIDAD',
      PEOR_FORMA: 'MENDICIDAD',
      ENTIDAD: 'ALCALDIA',
    }),
  ),
  // The same fourteen were entered the year before: another year, counted there too.
  ...alike(14, (index) =>
    registration(200 + index, {
      ID_NNA: `S${String(index).padStart(7, '0')}`,
      FECHA_REGISTRO: '2023-08-01',
      PEOR_FORMA: 'TRABAJO PELIGROSO',
    }),
  ),
  // Ten boys do chores at home: child labour outside the worst forms. They turn twelve the next day.
  ...alike(10, (index) =>
    registration(300 + index, {
      COD_DEPTO: '27',
      FECHA_NAC: '2012-05-07',
      SEXO: '1',
      ASISTE_ESCUELA: 'SI',
      ACTIVIDAD: 'OFICIOS DEL HOGAR',
      PEOR_FORMA: 'NINGUNA',
    }),
  ),
  // Ten entries without age, sex, place or form.
  ...alike(10, (index) => registration(400 + index, { SEXO: '9', EDAD: 'SIN DATO' })),
];

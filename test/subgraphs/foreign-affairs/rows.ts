import type { ExtractRow } from '../../support/writeExtract.ts';

/** `count` rows alike but for their number, which continues from `first`. */
function alike(first: number, count: number, row: ExtractRow): readonly ExtractRow[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String(first + index).padStart(4, '0');
    return {
      NRO_CASO: `CC-2024-${number}`,
      ID_CONNACIONAL: `F00${number}`,
      ...row,
    };
  });
}

/** Sixty-eight consular cases, with the dirt real files have: two date formats and several words for nothing. */
export const consularCases: readonly ExtractRow[] = [
  // Twelve women from Risaralda were exploited in Spain and came home in 2024, to COAT's care.
  ...alike(1, 12, {
    PAIS: 'España',
    CONSULADO: 'Madrid',
    FECHA_CONOCIMIENTO: '05/02/2024',
    FECHA_REGISTRO: '2024-02-10',
    FUENTE: 'La víctima',
    EDAD: '24',
    GENERO: 'Femenino',
    FINALIDAD: 'Explotación sexual',
    DPTO_ORIGEN: '66',
    ASISTENCIA_PRINCIPAL: 'Alojamiento',
    FECHA_ASISTENCIA: '2024-02-06',
    FECHA_SOLICITUD_REPATRIACION: '2024-02-12',
    FECHA_AUTORIZACION: '2024-02-20',
    FECHA_LLEGADA: '20/03/2024',
    ENTREGADO_A: 'COAT',
    SEGUIMIENTO: 'Asistencia mediata',
    FINANCIACION: 'Cancillería',
    ESTADO: 'Cerrado',
  }),
  // Eleven children from Risaralda in Ecuador, known in 2023, arrived in 2024; their ages stand in the birth date alone.
  ...alike(101, 11, {
    PAIS: 'Ecuador',
    FECHA_CONOCIMIENTO: '2023-12-20',
    FECHA_REGISTRO: '2024-07-30',
    FECHA_NACIMIENTO: '2010-06-01',
    GENERO: 'Masculino',
    FINALIDAD: 'Mendicidad ajena',
    DPTO_ORIGEN: '66',
    ASISTENCIA_PRINCIPAL: 'Acompañamiento',
    FECHA_LLEGADA: '2024-01-15',
    ENTREGADO_A: 'ICBF',
    SEGUIMIENTO: 'PARD',
    ESTADO: 'Entregado',
  }),
  // Ten in countries that are not published by name, of whom little is known.
  ...alike(201, 10, {
    PAIS: 'Tailandia',
    FECHA_CONOCIMIENTO: '2024-05-05',
    GENERO: 'SIN DATO',
    FINALIDAD: 'NO REPORTA',
    EDAD: '-',
    ASISTENCIA_PRINCIPAL: 'Alimentación',
    ESTADO: 'Sin contacto',
  }),
  // Fourteen from Valle in Mexico stayed there.
  ...alike(301, 14, {
    PAIS: 'México',
    FECHA_CONOCIMIENTO: '2024-08-01',
    FECHA_REGISTRO: '15/10/2024',
    EDAD: '31',
    GENERO: 'Femenino',
    FINALIDAD: 'Trabajos forzados',
    DPTO_ORIGEN: '76',
    ASISTENCIA_PRINCIPAL: 'Asesoría jurídica',
    ESTADO: 'Permanece en el país receptor',
  }),
  // Eleven were known in 2025 and entered only after the cut-off.
  ...alike(401, 11, {
    PAIS: 'Panamá',
    FECHA_CONOCIMIENTO: '2025-11-01',
    FECHA_REGISTRO: '2026-01-05',
    ASISTENCIA_PRINCIPAL: 'Alojamiento',
    ESTADO: 'Conocido en el exterior',
  }),
  // Ten of 2022 declined and were given no help, so they are no victims assisted.
  ...alike(501, 10, {
    PAIS: 'Chile',
    FECHA_CONOCIMIENTO: '2022-03-01',
    FECHA_REGISTRO: '2022-03-02',
    ESTADO: 'No aceptó',
  }),
];

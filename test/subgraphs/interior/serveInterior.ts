import { type ServedAgency, serveRows } from '../../support/serveRows.ts';
import type { ExtractRow } from '../../support/writeExtract.ts';
import { call, many, route, TO_SPAIN } from './rows.ts';
import { subgraph } from './subgraph.ts';

/** Last day the releases count. */
export const CUT_OFF = '2026-03-31';

/** Interior over a few hand-written rows; the expectations of the tests are sums of these counts. */
export function serveInterior(): Promise<ServedAgency> {
  return serveRows(subgraph, { rows: { routes, calls }, cutOff: CUT_OFF });
}

const BOY_BEGGING = {
  FINALIDAD: '4 MENDICIDAD AJENA',
  CONTEXTO: 'MENDICIDAD',
  SEXO: 'HOMBRE',
  EDAD: '',
  FECHA_NACIMIENTO: '04/03/2011',
};

const SECOND_ROUTE = {
  ID_VICTIMA: 'I000001',
  FECHA_RECEPCION: '03/03/2025',
  FECHA_VERIFICACION: '',
};

/** Routes of the same ten persons: their numbers end alike, whatever the day. */
function again(received: string, row: ExtractRow = {}) {
  return (number: number) =>
    route(number, {
      ID_VICTIMA: `I9999${String(number).slice(-2)}`,
      FECHA_RECEPCION: received,
      FECHA_VERIFICACION: '',
      ...row,
    });
}

const RELATIVE = { TIPO_VICTIMA: 'INDIRECTA' };
const NOT_VERIFIED = { VERIFICACION: 'NO ES TRATA', FASE: 'RECIBIDO' };

const CLOSED = { FASE: 'CERRADO', FECHA_CIERRE: '01/06/2024' };

const routes = [
  ...many(route, { first: 1, count: 20 }),
  ...many(route, { first: 101, count: 12, row: TO_SPAIN }),
  ...many(route, { first: 201, count: 3, row: { ...TO_SPAIN, PAIS_DESTINO: 'JP' } }),
  ...many(route, { first: 301, count: 11, row: BOY_BEGGING }),
  // Bare: nothing that may be left out was recorded.
  ...many(route, {
    first: 401,
    count: 10,
    row: {
      MODALIDAD: '',
      FINALIDAD: 'SIN DATO',
      CONTEXTO: '',
      DPTO_EXPLOTACION: '',
      EDAD: '',
      SEXO: '-',
      NACIONALIDAD: 'N/A',
      FECHA_VERIFICACION: '',
    },
  }),
  ...many(route, { first: 501, count: 13, row: { TIPO_VICTIMA: 'INDIRECTA' } }),
  ...many(route, {
    first: 601,
    count: 14,
    row: { ...CLOSED, VERIFICACION: 'NO ES TRATA', MOTIVO_CIERRE: 'NO ES TRATA' },
  }),
  ...many(route, {
    first: 701,
    count: 15,
    row: { VERIFICACION: 'EN ESTUDIO', FECHA_VERIFICACION: '', FASE: 'RECIBIDO' },
  }),
  // Reported before the cut-off and verified after it.
  ...many(route, { first: 801, count: 16, row: { FECHA_VERIFICACION: '01/04/2026' } }),
  ...many(route, { first: 901, count: 10, row: SECOND_ROUTE }),
  // The register begins on 4 March 2018; a route two years and one day before is too old to make one a second.
  ...many(again('04/03/2018'), { first: 1001, count: 10 }),
  ...many(again('05/03/2020'), { first: 1101, count: 10 }),
  // Within two years, and then no victimisation of the person: what was not verified, and a relative's route.
  ...many(again('06/04/2021', NOT_VERIFIED), { first: 1201, count: 10 }),
  ...many(again('05/03/2022', RELATIVE), { first: 1301, count: 10 }),
  ...many(again('06/03/2023', RELATIVE), { first: 1401, count: 10 }),
];

const calls = [
  ...many(call, { first: 1, count: 17 }),
  ...many(call, { first: 101, count: 12, row: { RUTA_ABIERTA: 'COAT-2024-00001' } }),
  ...many(call, {
    first: 201,
    count: 30,
    row: {
      DPTO: '',
      TIPO_LLAMADA: 'SOLICITUD DE INFORMACION',
      FINALIDAD_REPORTADA: '',
      EDAD_PRESUNTA_VICTIMA: '',
      SEXO_PRESUNTA_VICTIMA: '',
      RESULTADO: 'ORIENTACION',
      REMITIDO_A: '',
      FECHA_REMISION: '',
    },
  }),
  // As many as all calls must differ by from those of 2024, or every breakdown of these would be withheld.
  ...many(call, { first: 301, count: 10, row: { FECHA_LLAMADA: '06/05/2023', DPTO: '05' } }),
];

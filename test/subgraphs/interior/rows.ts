import type { ExtractRow } from '../../support/writeExtract.ts';

/** A verified route of a woman from Cali exploited in Medellín, reported in March 2024; a test says what differs. */
export function route(number: number, row: ExtractRow = {}): ExtractRow {
  return {
    NRO_COAT: `COAT-2024-${String(number).padStart(5, '0')}`,
    ID_VICTIMA: `I${String(number).padStart(6, '0')}`,
    FECHA_RECEPCION: '04/03/2024',
    CANAL: 'LINEA',
    MODALIDAD: 'INTERNA',
    FINALIDAD: '8 EXPLOTACION SEXUAL',
    CONTEXTO: 'OTRO',
    DPTO_ORIGEN: '76',
    DPTO_CAPTACION: '76',
    DPTO_EXPLOTACION: '05',
    TIPO_VICTIMA: 'DIRECTA',
    EDAD: '24',
    SEXO: 'MUJER',
    NACIONALIDAD: 'CO',
    VERIFICACION: 'VERIFICADO',
    FECHA_VERIFICACION: '20/03/2024',
    FASE: 'VERIFICADO',
    ...row,
  };
}

/** What makes a route one of a person from Cali exploited in Spain. */
export const TO_SPAIN: ExtractRow = {
  MODALIDAD: 'EXTERNA - COLOMBIANO EN EL EXTERIOR',
  DPTO_EXPLOTACION: '',
  PAIS_DESTINO: 'ES',
};

/** A call of May 2024 about a possible case in Bogotá, verified and handed to the police. */
export function call(number: number, row: ExtractRow = {}): ExtractRow {
  return {
    NRO_LLAMADA: `L2024-${String(number).padStart(6, '0')}`,
    FECHA_LLAMADA: '06/05/2024',
    DPTO: '11',
    TIPO_LLAMADA: 'POSIBLE CASO',
    FINALIDAD_REPORTADA: '4 MENDICIDAD AJENA',
    EDAD_PRESUNTA_VICTIMA: '13',
    SEXO_PRESUNTA_VICTIMA: 'HOMBRE',
    RESULTADO: 'VERIFICADO',
    REMITIDO_A: 'POLICIA NACIONAL',
    FECHA_REMISION: '07/05/2024',
    ...row,
  };
}

interface Repeated {
  /** Number of the first row; each next has the next one. */
  readonly first: number;
  readonly count: number;
  /** What all of them have in place of the usual. */
  readonly row?: ExtractRow;
}

/** Several rows that differ in nothing but their number. */
export function many(
  make: (number: number, row?: ExtractRow) => ExtractRow,
  { first, count, row }: Repeated,
): readonly ExtractRow[] {
  return Array.from({ length: count }, (_, offset) => make(first + offset, row));
}

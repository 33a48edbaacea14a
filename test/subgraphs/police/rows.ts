import type { ExtractRow } from '../../support/writeExtract.ts';

/** An offence in Medellín in 2024, entered within the month; a test says what differs. */
export function offence(number: number, row: ExtractRow = {}): ExtractRow {
  return {
    NRO_REGISTRO: `2024-${String(number).padStart(7, '0')}`,
    FECHA_HECHO: '05/03/2024',
    FECHA_REGISTRO: '2024-03-20',
    CODIGO_DANE: '05001',
    DELITO: 'ARTÍCULO 218. PORNOGRAFÍA CON PERSONAS MENORES DE 18 AÑOS',
    CIRCUNSTANCIA: 'TRANSMISION EN VIVO',
    GENERO: 'FEMENINO',
    GRUPO_ETARIO: 'ADOLESCENTES',
    ...row,
  };
}

/** An arrest of an adult in the act, in Medellín in 2024. */
export function arrest(number: number, row: ExtractRow = {}): ExtractRow {
  return {
    NRO_CAPTURA: `C2024-${String(number).padStart(6, '0')}`,
    ID_CAPTURADO: `P${String(number).padStart(7, '0')}`,
    FECHA_CAPTURA: '06/04/2024',
    FECHA_REGISTRO: '07/04/2024',
    CODIGO_DANE: '05001',
    DELITO: 'ARTÍCULO 219. TURISMO SEXUAL',
    CIRCUNSTANCIA: 'TURISMO',
    TIPO_CAPTURA: 'FLAGRANCIA',
    PROCEDIMIENTO: 'CAPTURA',
    GENERO: 'MASCULINO',
    EDAD: '41',
    NACIONALIDAD: 'ESTADOS UNIDOS',
    ...row,
  };
}

/** A girl of 13 identified in Quibdó in 2024 as a victim of recruitment. */
export function victim(number: number, row: ExtractRow = {}): ExtractRow {
  return {
    ID_VICTIMA: `V${String(number).padStart(7, '0')}`,
    FECHA_IDENTIFICACION: '2024-05-02',
    FECHA_REGISTRO: '2024-05-10',
    CODIGO_DANE: '27001',
    DELITO: 'ARTÍCULO 162. RECLUTAMIENTO ILÍCITO',
    FINALIDAD: 'RECLUTAMIENTO ILICITO',
    CIRCUNSTANCIA: 'RECLUTAMIENTO',
    EDAD: '13',
    GENERO: 'FEMENINO',
    ...row,
  };
}

/** As many rows as asked, numbered from `first`, all alike. */
export function many(
  make: (number: number, row?: ExtractRow) => ExtractRow,
  { count, first = 1, row = {} }: { count: number; first?: number; row?: ExtractRow },
): readonly ExtractRow[] {
  return Array.from({ length: count }, (_, index) => make(first + index, row));
}

import {
  codes,
  COUNTRY,
  date,
  DEPARTMENT,
  integer,
  optional,
  required,
  text,
} from '@alianza/kit/register/columns';
import type { Extract } from '@alianza/kit/register/extract';
import { BODY, PURPOSE, SEX } from './codes.ts';

const DATE = date('DD/MM/YYYY');

const KIND = codes({
  'POSIBLE CASO': 'POSSIBLE_CASE',
  'SOLICITUD DE INFORMACION': 'INFORMATION',
  'OTRO DELITO': 'OTHER_OFFENCE',
  'SEGUIMIENTO DE CASO': 'CASE_FOLLOW_UP',
  'LLAMADA NO EFECTIVA': 'NOT_EFFECTIVE',
});

const OUTCOME = codes({
  VERIFICADO: 'VERIFIED',
  'NO VERIFICADO': 'NOT_VERIFIED',
  ORIENTACION: 'ADVISED',
  'SIN TRAMITE': 'NO_ACTION',
});

/** Calls to the free line against trafficking, one row per call. */
export const calls: Extract = {
  name: 'calls',
  file: 'COAT_linea.csv',
  delimiter: ';',
  table: 'call',
  key: ['call_number'],
  columns: [
    required('NRO_LLAMADA', 'call_number', text(16, /^L\d{4}-\d{6}$/)),
    required('FECHA_LLAMADA', 'call_date', DATE),
    optional('DURACION_MIN', 'minutes', integer(0, 240)),
    optional('DPTO', 'department_code', DEPARTMENT),
    optional(
      'QUIEN_LLAMA',
      'caller',
      codes({
        VICTIMA: 'VICTIM',
        FAMILIAR: 'RELATIVE',
        CIUDADANO: 'CITIZEN',
        ENTIDAD: 'PUBLIC_BODY',
        ANONIMO: 'ANONYMOUS',
      }),
    ),
    required('TIPO_LLAMADA', 'kind', KIND),
    optional('FINALIDAD_REPORTADA', 'purpose', PURPOSE),
    optional('PAIS', 'country', COUNTRY),
    optional('EDAD_PRESUNTA_VICTIMA', 'age', integer(0, 110)),
    optional('SEXO_PRESUNTA_VICTIMA', 'sex', SEX),
    required('RESULTADO', 'outcome', OUTCOME),
    optional('REMITIDO_A', 'referred_to', BODY),
    optional('FECHA_REMISION', 'referred_date', DATE),
    optional('RUTA_ABIERTA', 'route_number', text(16, /^COAT-\d{4}-\d{5}$/)),
  ],
};

import {
  codes,
  date,
  DEPARTMENT,
  integer,
  optional,
  required,
  text,
} from '@alianza/kit/register/columns';
import type { Extract } from '@alianza/kit/register/extract';
import {
  ASSISTANCE,
  FOLLOW_UP,
  FUNDING,
  HANDED_OVER_TO,
  PURPOSE,
  SOURCE,
  STATE,
} from './caseCodes.ts';
import { COUNTRY_NAME } from './countryNames.ts';

const DATE = date('YYYY-MM-DD', 'DD/MM/YYYY');

/** Consular cases of Colombians exploited abroad, one row per person and case, up to arrival and hand-over. */
export const consularCases: Extract = {
  name: 'consular-cases',
  file: 'CANCILLERIA_casos_consulares.csv',
  delimiter: ',',
  table: 'consular_case',
  key: ['case_number'],
  columns: [
    required('NRO_CASO', 'case_number', text(16, /^CC-\d{4}-\d{4,6}$/)),
    required('ID_CONNACIONAL', 'national_number', text(12, /^F\d{6}$/)),
    required('PAIS', 'country', codes(COUNTRY_NAME)),
    optional('CONSULADO', 'consulate_city', text(60)),
    required('FECHA_CONOCIMIENTO', 'known_date', DATE),
    optional('FECHA_REGISTRO', 'recorded_date', DATE),
    optional('FUENTE', 'source', SOURCE),
    optional('NOMBRES', 'given_names', text(60)),
    optional('APELLIDOS', 'surnames', text(60)),
    optional('TIPO_DOC', 'document_type', codes({ CC: 'CC', TI: 'TI', RC: 'RC', PASAPORTE: 'PA' })),
    optional('NRO_DOC', 'document_number', text(16)),
    optional('FECHA_NACIMIENTO', 'birth_date', DATE),
    optional('EDAD', 'age', integer(0, 110)),
    optional('GENERO', 'sex', codes({ Femenino: 'FEMALE', Masculino: 'MALE' })),
    optional('FINALIDAD', 'purpose', PURPOSE),
    optional('DPTO_ORIGEN', 'origin_department', DEPARTMENT),
    optional('ASISTENCIA_PRINCIPAL', 'assistance', ASSISTANCE),
    optional('FECHA_ASISTENCIA', 'assisted_date', DATE),
    optional('FECHA_DOCUMENTO_VIAJE', 'travel_document_date', DATE),
    optional('FECHA_SOLICITUD_REPATRIACION', 'repatriation_requested_date', DATE),
    optional('FECHA_AUTORIZACION', 'repatriation_authorised_date', DATE),
    optional('FECHA_LLEGADA', 'arrived_date', DATE),
    optional('ENTREGADO_A', 'handed_over_to', HANDED_OVER_TO),
    optional('SEGUIMIENTO', 'follow_up', FOLLOW_UP),
    optional('FINANCIACION', 'funding', FUNDING),
    required('ESTADO', 'state', STATE),
  ],
};

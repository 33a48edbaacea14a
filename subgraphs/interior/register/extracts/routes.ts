import {
  codes,
  COUNTRY,
  date,
  DEPARTMENT,
  integer,
  NUNC,
  optional,
  required,
  text,
  YES_NO,
} from '@alianza/kit/register/columns';
import type { Extract } from '@alianza/kit/register/extract';
import { BODY, PURPOSE, SEX } from './codes.ts';
import {
  CHANNEL,
  CLOSING_REASON,
  CONTEXT,
  DOCUMENT_TYPE,
  MODALITY,
  PHASE,
  VERIFICATION,
} from './routeCodes.ts';

const DATE = date('DD/MM/YYYY');

/** Assistance routes opened at COAT, one row per route and victim. */
export const routes: Extract = {
  name: 'routes',
  file: 'COAT_rutas.csv',
  delimiter: ';',
  table: 'route',
  key: ['route_number'],
  columns: [
    required('NRO_COAT', 'route_number', text(16, /^COAT-\d{4}-\d{5}$/)),
    required('ID_VICTIMA', 'victim_number', text(12, /^I\d{6}$/)),
    required('FECHA_RECEPCION', 'received_date', DATE),
    optional('CANAL', 'channel', CHANNEL),
    optional('ENTIDAD_REPORTA', 'reporting_body', BODY),
    optional('MODALIDAD', 'modality', MODALITY),
    optional('FINALIDAD', 'purpose', PURPOSE),
    optional('CONTEXTO', 'cpc_form', CONTEXT),
    optional('DPTO_ORIGEN', 'origin_department', DEPARTMENT),
    optional('DPTO_CAPTACION', 'recruitment_department', DEPARTMENT),
    optional('DPTO_EXPLOTACION', 'exploitation_department', DEPARTMENT),
    optional('PAIS_DESTINO', 'destination_country', COUNTRY),
    required('TIPO_VICTIMA', 'victim_link', codes({ DIRECTA: 'DIRECT', INDIRECTA: 'INDIRECT' })),
    optional('NOMBRES', 'given_names', text(60)),
    optional('APELLIDOS', 'surnames', text(60)),
    optional('TIPO_DOCUMENTO', 'document_type', DOCUMENT_TYPE),
    optional('NRO_DOCUMENTO', 'document_number', text(16)),
    optional('FECHA_NACIMIENTO', 'birth_date', DATE),
    optional('EDAD', 'age', integer(0, 110)),
    optional('SEXO', 'sex', SEX),
    optional('NACIONALIDAD', 'nationality', COUNTRY),
    required('VERIFICACION', 'verification', VERIFICATION),
    optional('FECHA_VERIFICACION', 'verified_date', DATE),
    optional('INICIO_INMEDIATA', 'immediate_start_date', DATE),
    optional('FIN_INMEDIATA', 'immediate_end_date', DATE),
    optional('INICIO_MEDIATA', 'mediate_start_date', DATE),
    optional('FIN_MEDIATA', 'mediate_end_date', DATE),
    required('FASE', 'phase', PHASE),
    optional('DENUNCIA', 'complaint_filed', YES_NO),
    optional('NUNC', 'nunc', NUNC),
    optional('FECHA_CIERRE', 'closed_date', DATE),
    optional('MOTIVO_CIERRE', 'closing_reason', CLOSING_REASON),
  ],
};

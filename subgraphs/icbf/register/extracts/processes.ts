import {
  codes,
  COUNTRY,
  date,
  integer,
  MUNICIPALITY,
  optional,
  required,
  text,
} from '@alianza/kit/register/columns';
import type { Extract } from '@alianza/kit/register/extract';
import { DOCUMENT_TYPE, ETHNIC_GROUP, MODALITY_OF_CARE, SEX } from './codes.ts';
import {
  CLOSING_REASON,
  CONTEXT,
  ENTRY_REASON,
  REFERRING_BODY,
  RULING,
  TRAFFICKING_PURPOSE,
} from './processCodes.ts';

const DATE = date('YYYY-MM-DD');

/** Administrative processes for the restoration of rights (PARD) in SIM, one row per child and petition. */
export const processes: Extract = {
  name: 'processes',
  file: 'SIM_pard.csv',
  delimiter: ',',
  table: 'process',
  key: ['petition_number'],
  columns: [
    required('NRO_PETICION', 'petition_number', text(12, /^\d{8,10}$/)),
    required('ID_NNA', 'child_number', text(12, /^N\d{7}$/)),
    optional('NOMBRES', 'given_names', text(60)),
    optional('APELLIDOS', 'surnames', text(60)),
    optional('TIPO_DOCUMENTO', 'document_type', DOCUMENT_TYPE),
    optional('NRO_DOCUMENTO', 'document_number', text(16)),
    optional('FECHA_NACIMIENTO', 'birth_date', DATE),
    optional('EDAD', 'age', integer(0, 25)),
    optional('SEXO', 'sex', SEX),
    optional('NACIONALIDAD', 'nationality', COUNTRY),
    optional('GRUPO_ETNICO', 'ethnic_group', ETHNIC_GROUP),
    optional('COD_MUNICIPIO_CZ', 'municipality_code', MUNICIPALITY),
    required('FECHA_CONOCIMIENTO', 'known_date', DATE),
    optional('FECHA_VERIFICACION', 'verified_date', DATE),
    optional('FECHA_APERTURA', 'opened_date', DATE),
    required('MOTIVO_INGRESO', 'entry_reason', ENTRY_REASON),
    optional('FINALIDAD_TRATA', 'trafficking_purpose', TRAFFICKING_PURPOSE),
    optional('CONTEXTO_EXPLOTACION', 'cpc_form', CONTEXT),
    optional('TIPO_VICTIMA', 'victim_link', codes({ DIRECTA: 'DIRECT', INDIRECTA: 'INDIRECT' })),
    optional('REMITE', 'referring_body', REFERRING_BODY),
    optional('MODALIDAD', 'modality_of_care', MODALITY_OF_CARE),
    optional('FECHA_FALLO', 'ruling_date', DATE),
    optional('FALLO', 'ruling', RULING),
    optional('FECHA_CIERRE', 'closed_date', DATE),
    optional('MOTIVO_CIERRE', 'closing_reason', CLOSING_REASON),
  ],
};

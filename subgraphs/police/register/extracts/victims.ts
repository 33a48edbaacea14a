import {
  codes,
  date,
  integer,
  MUNICIPALITY,
  NUNC,
  optional,
  required,
  text,
  YES_NO,
} from '@alianza/kit/register/columns';
import type { Extract } from '@alianza/kit/register/extract';
import { ARTICLE, CPC_FORM, NATIONALITY, SEX, UNIT } from './codes.ts';

const DATE = date('DD/MM/YYYY', 'YYYY-MM-DD');

const DOCUMENT_TYPE = codes({ RC: 'RC', TI: 'TI', CC: 'CC', CE: 'CE', PA: 'PA', PPT: 'PPT' });

const PURPOSE = codes({
  'EXPLOTACION SEXUAL': 'SEXUAL_EXPLOITATION',
  'TURISMO SEXUAL': 'SEX_TOURISM',
  'EXPLOTACION SEXUAL EN LINEA': 'ONLINE_SEXUAL_EXPLOITATION',
  'TRABAJO O SERVICIOS FORZADOS': 'FORCED_LABOUR',
  'SERVIDUMBRE DOMESTICA': 'DOMESTIC_SERVITUDE',
  SERVIDUMBRE: 'SERVITUDE',
  'MENDICIDAD AJENA': 'BEGGING',
  'MATRIMONIO SERVIL': 'SERVILE_MARRIAGE',
  'RECLUTAMIENTO ILICITO': 'CHILD_RECRUITMENT',
  OTRA: 'OTHER',
});

/** Victims identified by DIJIN, DIPRO and the childhood police, one row per person and case. */
export const victims: Extract = {
  name: 'victims',
  file: 'DIJIN_victimas.csv',
  delimiter: ';',
  table: 'victim',
  key: ['victim_number'],
  columns: [
    required('ID_VICTIMA', 'victim_number', text(12, /^V\d{7}$/)),
    optional('NUNC', 'nunc', NUNC),
    optional('FECHA_HECHO', 'fact_date', DATE),
    required('FECHA_IDENTIFICACION', 'identified_date', DATE),
    required('FECHA_REGISTRO', 'recorded_date', DATE),
    optional('CODIGO_DANE', 'municipality_code', MUNICIPALITY),
    required('DELITO', 'article', ARTICLE),
    optional('FINALIDAD', 'purpose', PURPOSE),
    optional('CIRCUNSTANCIA', 'cpc_form', CPC_FORM),
    optional('NOMBRES', 'given_names', text(60)),
    optional('APELLIDOS', 'surnames', text(60)),
    optional('TIPO_DOC', 'document_type', DOCUMENT_TYPE),
    optional('NRO_DOC', 'document_number', text(16)),
    optional('FECHA_NACIMIENTO', 'birth_date', DATE),
    optional('EDAD', 'age', integer(0, 110)),
    optional('GENERO', 'sex', SEX),
    optional('NACIONALIDAD', 'nationality', NATIONALITY),
    optional('RESCATADA', 'rescued', YES_NO),
    optional('ENTREGA_ICBF', 'handed_to_icbf_date', DATE),
    optional('UNIDAD', 'unit', UNIT),
  ],
};

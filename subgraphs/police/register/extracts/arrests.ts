import {
  codes,
  date,
  integer,
  MUNICIPALITY,
  NUNC,
  optional,
  required,
  text,
} from '@alianza/kit/register/columns';
import type { Extract } from '@alianza/kit/register/extract';
import { ARTICLE, CPC_FORM, NATIONALITY, SEX, UNIT } from './codes.ts';

const DATE = date('DD/MM/YYYY', 'YYYY-MM-DD');

/** Arrests (capturas) and apprehensions of adolescents, one row per person and arrest. */
export const arrests: Extract = {
  name: 'arrests',
  file: 'SIEDCO_capturas.csv',
  delimiter: ';',
  table: 'arrest',
  key: ['arrest_number'],
  columns: [
    required('NRO_CAPTURA', 'arrest_number', text(16, /^C\d{4}-\d{6}$/)),
    required('ID_CAPTURADO', 'suspect_number', text(12, /^P\d{7}$/)),
    required('FECHA_CAPTURA', 'arrest_date', DATE),
    required('FECHA_REGISTRO', 'recorded_date', DATE),
    optional('CODIGO_DANE', 'municipality_code', MUNICIPALITY),
    required('DELITO', 'article', ARTICLE),
    optional('CIRCUNSTANCIA', 'cpc_form', CPC_FORM),
    required('TIPO_CAPTURA', 'arrest_kind', codes({ ORDEN: 'ORDER', FLAGRANCIA: 'FLAGRANTE' })),
    required(
      'PROCEDIMIENTO',
      'procedure',
      codes({ CAPTURA: 'ARREST', APREHENSION: 'APPREHENSION' }),
    ),
    optional('NRO_ORDEN', 'warrant_number', text(20, /^\d{6,12}$/)),
    optional('GENERO', 'sex', SEX),
    optional('EDAD', 'age', integer(14, 110)),
    optional('NACIONALIDAD', 'nationality', NATIONALITY),
    optional('NUNC', 'nunc', NUNC),
    optional(
      'DISPOSICION',
      'handed_over_to',
      codes({ FISCALIA: 'PROSECUTOR', 'JUEZ DE GARANTIAS': 'JUDGE', CESPA: 'ADOLESCENT_CENTRE' }),
    ),
    optional('UNIDAD', 'unit', UNIT),
  ],
};

import {
  codes,
  COUNTRY,
  date,
  DEPARTMENT,
  integer,
  MUNICIPALITY,
  optional,
  required,
  text,
  YES_NO,
} from '@alianza/kit/register/columns';
import type { Extract } from '@alianza/kit/register/extract';
import {
  ACTIVITY,
  ETHNIC_GROUP,
  REPORTING_BODY,
  SCHOOLING,
  WORST_FORM,
} from './registrationCodes.ts';

const DATE = date('YYYY-MM-DD');

/** Children registered in SIRITI for child labour, one row per registration. */
export const registrations: Extract = {
  name: 'registrations',
  file: 'SIRITI_registros.csv',
  delimiter: ',',
  table: 'registration',
  key: ['registration_number'],
  columns: [
    required('NUM_REGISTRO', 'registration_number', text(12, /^\d{9}$/)),
    required('ID_NNA', 'child_number', text(12, /^S\d{7}$/)),
    required('FECHA_REGISTRO', 'registered_date', DATE),
    optional('COD_DEPTO', 'department_code', DEPARTMENT),
    optional('COD_MPIO', 'municipality_code', MUNICIPALITY),
    optional('NOMBRES', 'given_names', text(60)),
    optional('APELLIDOS', 'surnames', text(60)),
    optional(
      'TIPO_ID',
      'document_type',
      codes({ '1': 'RC', '2': 'TI', '3': 'CE', '4': 'PPT', '9': null }),
    ),
    optional('NUM_ID', 'document_number', text(16)),
    optional('FECHA_NAC', 'birth_date', DATE),
    optional('EDAD', 'age', integer(0, 20)),
    optional('SEXO', 'sex', codes({ '1': 'MALE', '2': 'FEMALE', '9': null })),
    optional('NACIONALIDAD', 'nationality', COUNTRY),
    optional('ETNIA', 'ethnic_group', ETHNIC_GROUP),
    optional('ASISTE_ESCUELA', 'attends_school', YES_NO),
    optional('NIVEL_EDUCATIVO', 'schooling', SCHOOLING),
    optional('ACTIVIDAD', 'activity', ACTIVITY),
    optional('PEOR_FORMA', 'worst_form', WORST_FORM),
    optional('ENTIDAD', 'reporting_body', REPORTING_BODY),
  ],
};

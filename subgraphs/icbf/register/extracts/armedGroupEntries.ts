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
import { DOCUMENT_TYPE, ETHNIC_GROUP, MODALITY_OF_CARE, SEX } from './codes.ts';

const DATE = date('YYYY-MM-DD');

const ARMED_GROUP = codes({
  'FARC-EP': 'FARC',
  'DISIDENCIAS FARC': 'FARC_DISSIDENTS',
  ELN: 'ELN',
  EPL: 'EPL',
  BACRIM: 'BACRIM',
  OTRO: 'OTHER',
});

const EXIT_REASON = codes({
  'REINTEGRO FAMILIAR': 'FAMILY',
  'HOGAR TUTOR': 'TUTOR_HOME',
  'AGENCIA DE REINTEGRACION': 'REINTEGRATION_AGENCY',
  EVASION: 'LEFT_CARE',
  OTRO: 'OTHER',
});

/** Entries to the specialised programme for children disengaged from armed groups, one row per entry. */
export const armedGroupEntries: Extract = {
  name: 'armed-group-entries',
  file: 'PE_desvinculados.csv',
  delimiter: ',',
  table: 'armed_group_entry',
  key: ['entry_number'],
  columns: [
    required('NRO_INGRESO', 'entry_number', text(12, /^D\d{6}$/)),
    required('ID_NNA', 'child_number', text(12, /^N\d{7}$/)),
    optional('NOMBRES', 'given_names', text(60)),
    optional('APELLIDOS', 'surnames', text(60)),
    optional('TIPO_DOCUMENTO', 'document_type', DOCUMENT_TYPE),
    optional('NRO_DOCUMENTO', 'document_number', text(16)),
    optional('FECHA_NACIMIENTO', 'birth_date', DATE),
    optional('EDAD_INGRESO', 'age', integer(6, 20)),
    optional('SEXO', 'sex', SEX),
    optional('GRUPO_ETNICO', 'ethnic_group', ETHNIC_GROUP),
    optional('GRUPO_ARMADO', 'armed_group', ARMED_GROUP),
    optional(
      'FORMA_DESVINCULACION',
      'separation',
      codes({ VOLUNTARIA: 'VOLUNTARY', 'RECUPERADO POR LA FUERZA PUBLICA': 'RECOVERED' }),
    ),
    optional('COD_DPTO_DESVINCULACION', 'department_code', DEPARTMENT),
    optional('FECHA_DESVINCULACION', 'separated_date', DATE),
    required('FECHA_INGRESO', 'entry_date', DATE),
    optional('MODALIDAD', 'modality_of_care', MODALITY_OF_CARE),
    optional('FECHA_EGRESO', 'exit_date', DATE),
    optional('MOTIVO_EGRESO', 'exit_reason', EXIT_REASON),
  ],
};

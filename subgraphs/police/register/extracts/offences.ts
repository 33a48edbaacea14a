import {
  codes,
  date,
  MUNICIPALITY,
  NUNC,
  optional,
  required,
  text,
} from '@alianza/kit/register/columns';
import type { Extract } from '@alianza/kit/register/extract';
import { ARTICLE, CPC_FORM, SEX, UNIT, ZONE } from './codes.ts';

const DATE = date('DD/MM/YYYY', 'YYYY-MM-DD');

/** Offences recorded in SIEDCO, one row per offence. Units write dates in two formats. */
export const offences: Extract = {
  name: 'offences',
  file: 'SIEDCO_delitos.csv',
  delimiter: ';',
  table: 'offence',
  key: ['record_number'],
  columns: [
    required('NRO_REGISTRO', 'record_number', text(16, /^\d{4}-\d{7}$/)),
    required('FECHA_HECHO', 'fact_date', DATE),
    required('FECHA_REGISTRO', 'recorded_date', DATE),
    optional('DEPARTAMENTO', 'department_name', text(60)),
    optional('MUNICIPIO', 'municipality_name', text(60)),
    optional('CODIGO_DANE', 'municipality_code', MUNICIPALITY),
    optional('ZONA', 'zone', ZONE),
    required('DELITO', 'article', ARTICLE),
    optional('CIRCUNSTANCIA', 'cpc_form', CPC_FORM),
    optional(
      'ARMAS_MEDIOS',
      'means',
      codes({
        'SIN EMPLEO DE ARMAS': 'NO_WEAPON',
        'ARMA BLANCA / CORTOPUNZANTE': 'BLADE',
        'ARMA DE FUEGO': 'FIREARM',
        CONTUNDENTES: 'BLUNT',
        'REDES SOCIALES': 'SOCIAL_MEDIA',
        'NO REPORTADO': null,
      }),
    ),
    optional('GENERO', 'sex', SEX),
    optional(
      'GRUPO_ETARIO',
      'age_group',
      codes({ MENORES: 'UNDER_18', ADOLESCENTES: 'UNDER_18', ADULTOS: 'ADULT' }),
    ),
    optional('NUNC', 'nunc', NUNC),
    optional('UNIDAD', 'unit', UNIT),
  ],
};

import {
  codes,
  date,
  integer,
  MUNICIPALITY,
  optional,
  required,
  text,
} from '@alianza/kit/register/columns';
import type { Extract } from '@alianza/kit/register/extract';

const DATE = date('DD/MM/YYYY');

const SUBJECT = codes({
  'TRABAJO INFANTIL': 'CHILD_LABOUR',
  'TRABAJO FORZOSO': 'FORCED_LABOUR',
  'PERMISO ADOLESCENTES': 'ADOLESCENT_PERMIT',
  'CONDICIONES LABORALES': 'WORKING_CONDITIONS',
  'SEGURIDAD SOCIAL': 'SOCIAL_SECURITY',
  'RIESGOS LABORALES': 'OCCUPATIONAL_RISKS',
});

/** Where the inspection stands or ended: `PENDIENTE` has no ruling yet. */
const OUTCOME = codes({
  SANCION: 'SANCTION',
  ARCHIVO: 'ARCHIVE',
  'ACUERDO DE MEJORA': 'IMPROVEMENT_AGREEMENT',
  PENDIENTE: 'PENDING',
});

const REFERRAL = codes({
  ICBF: 'ICBF',
  FISCALIA: 'FISCALIA',
  COAT: 'COAT',
  'NO APLICA': 'NONE',
});

/** Labour inspections as SISINFO keeps them, one row per file (expediente). */
export const inspections: Extract = {
  name: 'inspections',
  file: 'SISINFO_inspecciones.csv',
  delimiter: ';',
  table: 'inspection',
  key: ['inspection_number'],
  columns: [
    required('EXPEDIENTE', 'inspection_number', text(16, /^\d{4}-\d{6}$/)),
    optional('DIRECCION_TERRITORIAL', 'territorial_directorate', text(60)),
    required('FECHA_APERTURA', 'opened_date', DATE),
    required('FECHA_REGISTRO', 'recorded_date', DATE),
    optional('FECHA_VISITA', 'visited_date', DATE),
    optional(
      'ORIGEN',
      'trigger',
      codes({ QUERELLA: 'COMPLAINT', OFICIO: 'EX_OFFICIO', PLAN: 'PLAN' }),
    ),
    required('MATERIA', 'subject', SUBJECT),
    optional('SECCION_CIIU', 'sector', text(1, /^[A-U]$/)),
    optional('COD_MUNICIPIO', 'municipality_code', MUNICIPALITY),
    optional('NRO_TRABAJADORES', 'workers', integer(0, 20_000)),
    optional('NRO_MENORES', 'minors_found', integer(0, 500)),
    optional('INDICADORES_TF', 'forced_labour_indicators', integer(0, 11)),
    optional('RESULTADO', 'outcome', OUTCOME),
    optional('FECHA_DECISION', 'ruling_date', DATE),
    optional('SANCION_SMLMV', 'sanction_smlmv', integer(1, 5_000)),
    optional('REMISION', 'referral', REFERRAL),
    optional('FECHA_REMISION', 'referral_date', DATE),
  ],
};

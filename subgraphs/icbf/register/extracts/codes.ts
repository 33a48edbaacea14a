import { codes } from '@alianza/kit/register/columns';

/** `SEXO` as SIM writes it; persons recorded as intersex have no code in the releases and stay unrecorded. */
export const SEX = codes({ F: 'FEMALE', M: 'MALE', I: null });

export const DOCUMENT_TYPE = codes({
  RC: 'RC',
  TI: 'TI',
  CC: 'CC',
  CE: 'CE',
  PA: 'PA',
  PPT: 'PPT',
  'SIN DOCUMENTO': null,
});

/** DANE ethnic groups. */
export const ETHNIC_GROUP = codes({
  INDIGENA: 'INDIGENOUS',
  RROM: 'RROM',
  RAIZAL: 'RAIZAL',
  PALENQUERO: 'PALENQUERO',
  'NEGRO/AFROCOLOMBIANO': 'AFRO_COLOMBIAN',
  NINGUNO: 'NONE',
});

/** Modality of care (modalidad de atención), the armed-group programme's own ones last. */
export const MODALITY_OF_CARE = codes({
  'MEDIO FAMILIAR': 'FAMILY_OF_ORIGIN',
  'HOGAR SUSTITUTO': 'FOSTER_HOME',
  INTERNADO: 'RESIDENTIAL_HOME',
  'CENTRO DE EMERGENCIA': 'EMERGENCY_CENTRE',
  'INTERVENCION DE APOYO': 'SUPPORT_INTERVENTION',
  EXTERNADO: 'DAY_CARE',
  'CASA DE ACOGIDA': 'RECEPTION_HOME',
  'CASA DE PROTECCION': 'PROTECTION_HOME',
  'HOGAR SUSTITUTO TUTOR': 'TUTOR_FOSTER_HOME',
  'HOGAR GESTOR': 'MANAGED_FAMILY_HOME',
});

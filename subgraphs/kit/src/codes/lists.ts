import type { CodeList } from '../release/family.ts';

/** Code lists that more than one agency publishes by, spelled once so that a code means the same in every table. */

/** Calendar years from the first with published figures of trafficking to the last complete one. */
export const YEARS: CodeList = { kind: 'years', first: 2013, last: 2025 };

/** The departments of DIVIPOLA, and UNKNOWN. */
export const DEPARTMENTS: CodeList = { kind: 'departments' };

const NOT_RECORDED = { es: 'Sin dato', en: 'Not recorded' };

/** Sex as recorded (sexo). */
export const SEXES: CodeList = {
  kind: 'codes',
  labels: {
    FEMALE: { es: 'Femenino', en: 'Female' },
    MALE: { es: 'Masculino', en: 'Male' },
    UNKNOWN: NOT_RECORDED,
  },
};

/** Bands of completed years of age (rango de edad). */
export const AGE_BANDS: CodeList = {
  kind: 'codes',
  labels: {
    '0-11': { es: '0 a 11 años', en: 'Aged 0 to 11' },
    '12-14': { es: '12 a 14 años', en: 'Aged 12 to 14' },
    '15-17': { es: '15 a 17 años', en: 'Aged 15 to 17' },
    '18+': { es: '18 años o más', en: 'Aged 18 or older' },
    UNKNOWN: NOT_RECORDED,
  },
};

/** Under or over 18 (grupo de edad). */
export const AGE_GROUPS: CodeList = {
  kind: 'codes',
  labels: {
    UNDER_18: { es: 'Menor de 18 años', en: 'Under 18' },
    ADULT: { es: '18 años o más', en: '18 or older' },
    UNKNOWN: NOT_RECORDED,
  },
};

/** Nationality in three groups (grupo de nacionalidad). */
export const NATIONALITY_GROUPS: CodeList = {
  kind: 'codes',
  labels: {
    COLOMBIAN: { es: 'Colombiana', en: 'Colombian' },
    VENEZUELAN: { es: 'Venezolana', en: 'Venezuelan' },
    OTHER: { es: 'Otra', en: 'Other' },
    UNKNOWN: NOT_RECORDED,
  },
};

/** Purposes of exploitation (finalidad): the nine of the route, then the narrower ones agencies record. */
export const PURPOSES: CodeList = {
  kind: 'codes',
  labels: {
    FORCED_LABOUR: { es: 'Trabajos o servicios forzados', en: 'Forced labour or services' },
    SLAVERY: { es: 'Esclavitud', en: 'Slavery' },
    SERVITUDE: { es: 'Servidumbre', en: 'Servitude' },
    BEGGING: { es: 'Mendicidad ajena', en: 'Begging for another' },
    SERVILE_MARRIAGE: { es: 'Matrimonio servil', en: 'Servile marriage' },
    ORGAN_EXTRACTION: { es: 'Extracción de órganos', en: 'Organ extraction' },
    SEX_TOURISM: { es: 'Turismo sexual', en: 'Sex tourism' },
    SEXUAL_EXPLOITATION: {
      es: 'Explotación de la prostitución ajena u otra explotación sexual',
      en: 'Exploitation of prostitution or other sexual exploitation',
    },
    OTHER: { es: 'Otra forma de explotación', en: 'Another form of exploitation' },
    CHILD_RECRUITMENT: {
      es: 'Reclutamiento de niñas, niños y adolescentes',
      en: 'Recruitment of children',
    },
    ONLINE_SEXUAL_EXPLOITATION: {
      es: 'Explotación sexual en línea',
      en: 'Online sexual exploitation',
    },
    DOMESTIC_SERVITUDE: { es: 'Servidumbre doméstica', en: 'Domestic servitude' },
    UNKNOWN: NOT_RECORDED,
  },
};

/** Forms prioritised by the Compact (formas priorizadas), and none of them. */
export const CPC_FORMS: CodeList = {
  kind: 'codes',
  labels: {
    SEX_TRAFFICKING_IN_TOURISM: {
      es: 'Trata con fines de explotación sexual en viajes y turismo',
      en: 'Child sex trafficking in tourism',
    },
    LIVE_STREAMED_SEXUAL_EXPLOITATION: {
      es: 'Explotación sexual transmitida en línea',
      en: 'Live-streamed sexual exploitation',
    },
    FORCED_BEGGING: { es: 'Mendicidad ajena', en: 'Forced begging' },
    FORCED_RECRUITMENT: { es: 'Reclutamiento ilícito', en: 'Forced recruitment' },
    NONE: { es: 'Ninguna de las cuatro', en: 'None of the four' },
    UNKNOWN: NOT_RECORDED,
  },
};

/** Scope of the trafficking (modalidad). */
export const MODALITIES: CodeList = {
  kind: 'codes',
  labels: {
    INTERNAL: { es: 'Interna', en: 'Internal' },
    EXTERNAL_OUTBOUND: {
      es: 'Externa: explotada en el exterior',
      en: 'External: exploited abroad',
    },
    EXTERNAL_INBOUND: {
      es: 'Externa: persona extranjera explotada en Colombia',
      en: 'External: foreigner exploited in Colombia',
    },
    UNKNOWN: NOT_RECORDED,
  },
};

const ELAPSED = {
  '0-30': { es: '0 a 30 días', en: '0 to 30 days' },
  '31-90': { es: '31 a 90 días', en: '31 to 90 days' },
  '91-180': { es: '91 a 180 días', en: '91 to 180 days' },
  '181+': { es: '181 días o más', en: '181 days or more' },
};

/** Days between two steps of a process; OPEN while the second has not come. */
export const DAYS_BANDS: CodeList = {
  kind: 'codes',
  labels: { ...ELAPSED, OPEN: { es: 'En curso', en: 'Still open' }, UNKNOWN: NOT_RECORDED },
};

/** Days from the fact, or its knowledge, to its entry in the register (rezago de registro). */
export const LAG_BANDS: CodeList = { kind: 'codes', labels: { ...ELAPSED, UNKNOWN: NOT_RECORDED } };

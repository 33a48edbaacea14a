import {
  AGE_BANDS,
  AGE_GROUPS,
  CPC_FORMS,
  DEPARTMENTS,
  LAG_BANDS,
  NATIONALITY_GROUPS,
  PERIODS,
  SEXES,
  YEARS,
} from '@alianza/kit/codes/lists';
import type { DatasetFamily } from '@alianza/kit/release/family';
import { ARTICLES } from './codes/offences.ts';

/** Offences entered in SIEDCO (delitos). */
export const offences: DatasetFamily = {
  id: 'police.offences',
  unit: 'OFFENCE',
  profile: 'child',
  title: {
    es: 'Delitos de los artículos listados (trata y explotación), víctimas de cualquier edad',
    en: 'Offences under the listed articles (trafficking and exploitation), victims of any age',
  },
  definition: {
    es: 'Delitos de los artículos listados del Código Penal registrados en SIEDCO, sea cual sea la edad de la víctima, por el año del hecho; cuentan desde el día en que se registraron. Un delito no es una persona ni un proceso penal: un hecho con varias personas puede registrarse más de una vez. El reclutamiento ilícito (artículo 162) se persigue aparte de la trata de personas (artículo 188A).',
    en: 'Offences under the listed articles of the Penal Code entered in SIEDCO, whatever the age of the victim, by year of the fact; they count from the day they were entered. An offence is neither a person nor a criminal case: a fact with several people may be entered more than once. Unlawful recruitment (article 162) is prosecuted apart from trafficking in persons (article 188A).',
  },
  dateMeaning: 'FACT',
  units: 'offenceUnits.sql',
  dimensions: {
    year: YEARS,
    department: DEPARTMENTS,
    article: ARTICLES,
    cpcForm: CPC_FORMS,
    sex: SEXES,
    ageGroup: AGE_GROUPS,
    lagBand: LAG_BANDS,
  },
  tables: {
    TOTAL: ['year'],
    DEPARTMENT: ['year', 'department'],
    ARTICLE: ['year', 'article'],
    CPC_FORM: ['year', 'cpcForm'],
    SEX: ['year', 'sex'],
    AGE_GROUP: ['year', 'ageGroup'],
    LAG_BAND: ['year', 'lagBand'],
    DEPARTMENT_ARTICLE: ['year', 'department', 'article'],
    DEPARTMENT_CPC_FORM: ['year', 'department', 'cpcForm'],
    DEPARTMENT_AGE_GROUP: ['year', 'department', 'ageGroup'],
  },
};

/** Arrests and apprehensions for those offences (capturas y aprehensiones). */
export const arrests: DatasetFamily = {
  id: 'police.arrests',
  unit: 'ARREST',
  profile: 'child',
  title: {
    es: 'Capturas por los artículos listados (trata y explotación), víctimas de cualquier edad',
    en: 'Arrests under the listed articles (trafficking and exploitation), victims of any age',
  },
  definition: {
    es: 'Personas capturadas, o adolescentes aprehendidos, por orden judicial o en flagrancia, por los artículos listados del Código Penal, por el año de la captura. La edad de la víctima no consta en la captura. La misma persona capturada dos veces cuenta dos veces. Una captura no es una imputación ni una condena.',
    en: 'Persons arrested, or adolescents apprehended, on a court’s order or in the act, under the listed articles of the Penal Code, by year of the arrest. An arrest does not record the victim’s age. A person arrested twice counts twice. An arrest is neither a charge nor a conviction.',
  },
  dateMeaning: 'FACT',
  units: 'arrestUnits.sql',
  dimensions: {
    year: YEARS,
    period: PERIODS,
    department: DEPARTMENTS,
    article: ARTICLES,
    cpcForm: CPC_FORMS,
    sex: SEXES,
    ageGroup: AGE_GROUPS,
    nationalityGroup: NATIONALITY_GROUPS,
    lagBand: LAG_BANDS,
  },
  tables: {
    TOTAL: ['year'],
    DEPARTMENT: ['year', 'department'],
    ARTICLE: ['year', 'article'],
    CPC_FORM: ['year', 'cpcForm'],
    SEX: ['year', 'sex'],
    AGE_GROUP: ['year', 'ageGroup'],
    NATIONALITY_GROUP: ['year', 'nationalityGroup'],
    LAG_BAND: ['year', 'lagBand'],
    DEPARTMENT_CPC_FORM: ['period', 'department', 'cpcForm'],
    DEPARTMENT_NATIONALITY_GROUP: ['period', 'department', 'nationalityGroup'],
  },
};

/** Victims identified by the police (víctimas). */
export const victims: DatasetFamily = {
  id: 'police.victims',
  unit: 'VICTIM',
  profile: 'child',
  title: { es: 'Víctimas identificadas por la Policía', en: 'Victims identified by the police' },
  definition: {
    es: 'Personas que la Policía Nacional identificó como víctimas en un caso, de cualquier edad, por el año de la identificación. El registro no tiene un número de la persona, así que quien es identificado en dos casos cuenta dos veces. No son las víctimas que verifica el Ministerio del Interior ni las que atiende el ICBF.',
    en: 'Persons whom the National Police identified as victims in a case, of any age, by year of identification. The register has no number of the person, so somebody identified in two cases counts twice. They are neither the victims whom the Ministry of Interior verifies nor those whom ICBF looks after.',
  },
  dateMeaning: 'KNOWN',
  units: 'victimUnits.sql',
  dimensions: {
    year: YEARS,
    period: PERIODS,
    department: DEPARTMENTS,
    article: ARTICLES,
    cpcForm: CPC_FORMS,
    sex: SEXES,
    ageBand: AGE_BANDS,
    ageGroup: AGE_GROUPS,
    lagBand: LAG_BANDS,
  },
  tables: {
    TOTAL: ['year'],
    DEPARTMENT: ['period', 'department'],
    CPC_FORM: ['year', 'cpcForm'],
    SEX: ['year', 'sex'],
    AGE_BAND: ['year', 'ageBand'],
    AGE_GROUP: ['year', 'ageGroup'],
    LAG_BAND: ['year', 'lagBand'],
    DEPARTMENT_AGE_GROUP: ['period', 'department', 'ageGroup'],
    CPC_FORM_AGE_GROUP: ['year', 'cpcForm', 'ageGroup'],
    ARTICLE_AGE_GROUP: ['year', 'article', 'ageGroup'],
  },
};

/** Everything the National Police publish. */
export const families = [offences, arrests, victims];

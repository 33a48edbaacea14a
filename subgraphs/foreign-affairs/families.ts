import {
  AGE_BANDS,
  AGE_GROUPS,
  DEPARTMENTS,
  LAG_BANDS,
  PURPOSES,
  SEXES,
  YEARS,
} from '@alianza/kit/codes/lists';
import type { DatasetFamily } from '@alianza/kit/release/family';
import { COUNTRIES, DAYS_TO_ARRIVAL, FOLLOW_UPS, RECEIVERS, STATES } from './codes.ts';

/** Victims assisted by consulates. */
export const assistance: DatasetFamily = {
  id: 'foreign-affairs.assistance',
  unit: 'VICTIM',
  title: {
    es: 'Víctimas de trata asistidas por los consulados',
    en: 'Trafficking victims assisted by consulates',
  },
  definition: {
    es: 'Personas a las que un consulado dio ayuda como víctimas de trata en el exterior, por la fecha en que el consulado lo conoció; los casos sin ayuda no cuentan. Una persona asistida en dos casos cuenta dos veces. No son repatriaciones ni las víctimas que verifica el Ministerio del Interior.',
    en: 'Persons whom a consulate gave help abroad as victims of trafficking, by the day the consulate came to know; cases without help do not count. A person helped in two cases counts twice. They are neither repatriations nor the victims whom the Ministry of Interior verifies.',
  },
  dateMeaning: 'KNOWN',
  units: 'assistanceUnits.sql',
  dimensions: {
    year: YEARS,
    department: DEPARTMENTS,
    country: COUNTRIES,
    purpose: PURPOSES,
    sex: SEXES,
    ageBand: AGE_BANDS,
    ageGroup: AGE_GROUPS,
    state: STATES,
    lagBand: LAG_BANDS,
  },
  tables: {
    TOTAL: ['year'],
    DEPARTMENT: ['year', 'department'],
    COUNTRY: ['year', 'country'],
    PURPOSE: ['year', 'purpose'],
    SEX: ['year', 'sex'],
    AGE_BAND: ['year', 'ageBand'],
    AGE_GROUP: ['year', 'ageGroup'],
    STATE: ['year', 'state'],
    LAG_BAND: ['year', 'lagBand'],
    DEPARTMENT_COUNTRY: ['department', 'country'],
    DEPARTMENT_AGE_GROUP: ['year', 'department', 'ageGroup'],
    COUNTRY_AGE_GROUP: ['year', 'country', 'ageGroup'],
  },
};

/** Returns of victims to Colombia. */
export const repatriations: DatasetFamily = {
  id: 'foreign-affairs.repatriations',
  unit: 'REPATRIATION',
  title: { es: 'Repatriaciones de víctimas de trata', en: 'Repatriations of trafficking victims' },
  definition: {
    es: 'Retornos a Colombia de víctimas de trata en el exterior, por la fecha de llegada. Una persona que retorna dos veces cuenta dos veces. No incluye retornos solicitados que no llegaron.',
    en: 'Returns to Colombia of victims of trafficking abroad, by the day of arrival. A person who returns twice counts twice. Returns requested that did not arrive are not included.',
  },
  dateMeaning: 'FACT',
  units: 'repatriationUnits.sql',
  dimensions: {
    year: YEARS,
    department: DEPARTMENTS,
    country: COUNTRIES,
    purpose: PURPOSES,
    sex: SEXES,
    ageGroup: AGE_GROUPS,
    daysBand: DAYS_TO_ARRIVAL,
    lagBand: LAG_BANDS,
    receiver: RECEIVERS,
    followUp: FOLLOW_UPS,
  },
  tables: {
    TOTAL: ['year'],
    DEPARTMENT: ['year', 'department'],
    COUNTRY: ['year', 'country'],
    PURPOSE: ['year', 'purpose'],
    SEX: ['year', 'sex'],
    AGE_GROUP: ['year', 'ageGroup'],
    DAYS_BAND: ['year', 'daysBand'],
    LAG_BAND: ['year', 'lagBand'],
    RECEIVER: ['year', 'receiver'],
    FOLLOW_UP: ['year', 'followUp'],
    DEPARTMENT_COUNTRY: ['department', 'country'],
    COUNTRY_AGE_GROUP: ['year', 'country', 'ageGroup'],
  },
};

/** Everything the ministry publishes. */
export const families: readonly DatasetFamily[] = [assistance, repatriations];

import {
  AGE_BANDS,
  AGE_GROUPS,
  DEPARTMENTS,
  LAG_BANDS,
  PERIODS,
  PURPOSES,
  REGIONS,
  SEXES,
  YEARS,
} from '@alianza/kit/codes/lists';
import type { DatasetFamily } from '@alianza/kit/release/family';
import { COUNTRIES, DAYS_TO_ARRIVAL, FOLLOW_UPS, RECEIVERS, STATES } from './codes.ts';

/** Victims assisted by consulates. */
export const assistance: DatasetFamily = {
  id: 'foreign-affairs.assistance',
  unit: 'VICTIM',
  profile: 'child',
  title: {
    es: 'Víctimas de trata asistidas por los consulados',
    en: 'Trafficking victims assisted by consulates',
  },
  definition: {
    es: 'Personas a las que un consulado dio ayuda como víctimas de trata en el exterior, por la fecha en que el consulado lo conoció; los casos sin ayuda no cuentan. Se cuentan personas, por el número que el propio ministerio les da: una persona asistida en dos casos cuenta una vez en cada celda. No son repatriaciones ni las víctimas que verifica el Ministerio del Interior.',
    en: 'Persons whom a consulate gave help abroad as victims of trafficking, by the day the consulate came to know; cases without help do not count. Persons are counted, by the ministry’s own number: a person helped in two cases counts once in each cell. They are neither repatriations nor the victims whom the Ministry of Interior verifies.',
  },
  dateMeaning: 'KNOWN',
  units: 'assistanceUnits.sql',
  dimensions: {
    year: YEARS,
    period: PERIODS,
    department: DEPARTMENTS,
    region: REGIONS,
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
    DEPARTMENT: ['period', 'department'],
    COUNTRY: ['period', 'country'],
    PURPOSE: ['year', 'purpose'],
    SEX: ['year', 'sex'],
    AGE_BAND: ['year', 'ageBand'],
    AGE_GROUP: ['year', 'ageGroup'],
    STATE: ['year', 'state'],
    LAG_BAND: ['year', 'lagBand'],
    REGION_COUNTRY: ['period', 'region', 'country'],
    REGION_AGE_GROUP: ['period', 'region', 'ageGroup'],
    COUNTRY_AGE_GROUP: ['period', 'country', 'ageGroup'],
  },
};

/** Returns of victims to Colombia. */
export const repatriations: DatasetFamily = {
  id: 'foreign-affairs.repatriations',
  unit: 'REPATRIATION',
  profile: 'child',
  title: { es: 'Repatriaciones de víctimas de trata', en: 'Repatriations of trafficking victims' },
  definition: {
    es: 'Retornos a Colombia de víctimas de trata en el exterior, por la fecha de llegada. Una persona que retorna dos veces cuenta dos veces. No incluye retornos solicitados que no llegaron.',
    en: 'Returns to Colombia of victims of trafficking abroad, by the day of arrival. A person who returns twice counts twice. Returns requested that did not arrive are not included.',
  },
  dateMeaning: 'FACT',
  units: 'repatriationUnits.sql',
  dimensions: {
    year: YEARS,
    period: PERIODS,
    department: DEPARTMENTS,
    region: REGIONS,
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
    DEPARTMENT: ['period', 'department'],
    COUNTRY: ['period', 'country'],
    PURPOSE: ['year', 'purpose'],
    SEX: ['year', 'sex'],
    AGE_GROUP: ['year', 'ageGroup'],
    DAYS_BAND: ['year', 'daysBand'],
    LAG_BAND: ['year', 'lagBand'],
    RECEIVER: ['year', 'receiver'],
    FOLLOW_UP: ['year', 'followUp'],
    REGION: ['period', 'region'],
  },
};

/** Everything the ministry publishes. */
export const families: readonly DatasetFamily[] = [assistance, repatriations];

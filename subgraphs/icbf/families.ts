import {
  AGE_BANDS,
  CPC_FORMS,
  DAYS_BANDS,
  DEPARTMENTS,
  LAG_BANDS,
  REGIONS,
  SEXES,
  YEARS,
} from '@alianza/kit/codes/lists';
import type { DatasetFamily } from '@alianza/kit/release/family';
import {
  ARMED_GROUPS,
  CARE_MODALITIES,
  ENTRY_REASONS,
  OPENING_BANDS,
  PROGRAMME_PERIODS,
  PROGRAMME_YEARS,
  REENTRIES,
  SEPARATIONS,
  TRAFFICKING_PURPOSES,
  VICTIM_LINKS,
} from './codes.ts';

export const admissions: DatasetFamily = {
  id: 'icbf.admissions',
  unit: 'PROCESS',
  profile: 'child',
  title: {
    es: 'Ingresos al proceso administrativo de restablecimiento de derechos (PARD)',
    en: 'Admissions to the process for the restoration of rights (PARD)',
  },
  definition: {
    es: 'Procesos administrativos de restablecimiento de derechos abiertos, por fecha del auto de apertura. Un proceso es de una niña, un niño o un adolescente; quien tiene dos procesos se cuenta dos veces. No incluye las peticiones verificadas en las que no se abrió proceso.',
    en: 'Administrative processes for the restoration of rights that were opened, by the date of the opening order. A process concerns one child; a child with two processes is counted twice. Petitions that were verified and not opened are not included.',
  },
  dateMeaning: 'DECIDED',
  units: 'admissionUnits.sql',
  dimensions: {
    year: YEARS,
    department: DEPARTMENTS,
    entryReason: ENTRY_REASONS,
    purpose: TRAFFICKING_PURPOSES,
    cpcForm: CPC_FORMS,
    victimLink: VICTIM_LINKS,
    sex: SEXES,
    ageBand: AGE_BANDS,
    careModality: CARE_MODALITIES,
    reentry: REENTRIES,
    openingBand: OPENING_BANDS,
    rulingBand: DAYS_BANDS,
    lagBand: LAG_BANDS,
  },
  tables: {
    TOTAL: ['year'],
    DEPARTMENT: ['year', 'department'],
    ENTRY_REASON: ['year', 'entryReason'],
    PURPOSE_VICTIM_LINK: ['year', 'purpose', 'victimLink'],
    CPC_FORM: ['year', 'cpcForm'],
    SEX: ['year', 'sex'],
    AGE_BAND: ['year', 'ageBand'],
    REENTRY: ['year', 'reentry'],
    OPENING_BAND: ['year', 'openingBand'],
    CARE_MODALITY_RULING_BAND: ['year', 'careModality', 'rulingBand'],
    LAG_BAND: ['year', 'lagBand'],
    DEPARTMENT_ENTRY_REASON: ['year', 'department', 'entryReason'],
  },
};

export const armedGroupEntries: DatasetFamily = {
  id: 'icbf.armedGroupEntries',
  unit: 'VICTIM',
  profile: 'child',
  title: {
    es: 'Ingresos al Programa Especializado de niñas, niños y adolescentes desvinculados de grupos armados',
    en: 'Entries to the specialised programme for children who left armed groups',
  },
  definition: {
    es: 'Niñas, niños y adolescentes que ingresaron al Programa Especializado tras desvincularse de un grupo armado organizado al margen de la ley, por fecha de ingreso. Se cuentan personas, por el número que el propio instituto les da: quien ingresa dos veces cuenta una vez en cada celda.',
    en: 'Children who entered the specialised programme after leaving an illegal armed group, by the date of entry. Children are counted, by the institute’s own number: a child who enters twice counts once in each cell.',
  },
  dateMeaning: 'FACT',
  units: 'armedGroupEntryUnits.sql',
  dimensions: {
    year: PROGRAMME_YEARS,
    period: PROGRAMME_PERIODS,
    department: DEPARTMENTS,
    region: REGIONS,
    armedGroup: ARMED_GROUPS,
    separation: SEPARATIONS,
    careModality: CARE_MODALITIES,
    sex: SEXES,
    ageBand: AGE_BANDS,
    lagBand: LAG_BANDS,
  },
  tables: {
    TOTAL: ['year'],
    DEPARTMENT: ['period', 'department'],
    ARMED_GROUP: ['year', 'armedGroup'],
    SEPARATION: ['year', 'separation'],
    CARE_MODALITY: ['year', 'careModality'],
    SEX: ['year', 'sex'],
    AGE_BAND: ['year', 'ageBand'],
    LAG_BAND: ['year', 'lagBand'],
    ARMED_GROUP_SEX: ['year', 'armedGroup', 'sex'],
    REGION_ARMED_GROUP: ['period', 'region', 'armedGroup'],
    REGION_SEX: ['period', 'region', 'sex'],
    REGION_SEPARATION: ['period', 'region', 'separation'],
  },
};

/** Everything the institute publishes. */
export const families: readonly DatasetFamily[] = [admissions, armedGroupEntries];

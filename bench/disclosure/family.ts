import { AGE_BANDS, DEPARTMENTS, PURPOSES, REGIONS, SEXES } from '@alianza/kit/codes/lists';
import type { DatasetFamily } from '@alianza/kit/release/family';

export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2024;

/** A day by which all the years are closed. */
export const CUT_OFF = '2025-12-31';

/** Table that is read against the register: 10 years × 34 departments. */
export const READ_TABLE = 'DEPARTMENT';

/** As many tables as a family may have, over 66,300 combinations of codes. A build of its own needs an id of its own. */
export function familyOf(id: string): DatasetFamily {
  return {
    id,
    unit: 'PROCESS',
    profile: 'child',
    title: { es: 'Hechos inventados', en: 'Invented events' },
    definition: { es: 'Un hecho inventado.', en: 'One invented event.' },
    dateMeaning: 'FACT',
    units: 'eventUnits.sql',
    dimensions: {
      year: { kind: 'years', first: FIRST_YEAR, last: LAST_YEAR },
      department: DEPARTMENTS,
      region: REGIONS,
      sex: SEXES,
      ageBand: AGE_BANDS,
      purpose: PURPOSES,
    },
    tables: {
      TOTAL: ['year'],
      [READ_TABLE]: ['year', 'department'],
      SEX: ['year', 'sex'],
      AGE_BAND: ['year', 'ageBand'],
      PURPOSE: ['year', 'purpose'],
      REGION_PURPOSE: ['year', 'region', 'purpose'],
      DEPARTMENT_SEX: ['year', 'department', 'sex'],
      DEPARTMENT_AGE_BAND: ['year', 'department', 'ageBand'],
      DEPARTMENT_PURPOSE: ['year', 'department', 'purpose'],
      SEX_AGE_BAND: ['year', 'sex', 'ageBand'],
      SEX_PURPOSE: ['year', 'sex', 'purpose'],
      AGE_BAND_PURPOSE: ['year', 'ageBand', 'purpose'],
    },
  };
}

/** The family's units statement, written as the ministries write theirs. */
export const UNITS = `
  select
    recorded_date as known_on,
    event_number as unit,
    extract(year from event_date)::text as year,
    coalesce(left(municipality_code, 2), 'UNKNOWN') as department,
    coalesce(sex, 'UNKNOWN') as sex,
    age_band as "ageBand",
    purpose
  from register.event`;

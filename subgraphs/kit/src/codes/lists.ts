import type { CodeList, PeriodList } from '../release/family.ts';
import { AGE_BAND } from './ageBand.ts';
import { AGE_GROUP } from './ageGroup.ts';
import { CPC_FORM } from './cpcForm.ts';
import { DAYS_BAND } from './daysBand.ts';
import { EXPLOITATION_FORM } from './exploitationForm.ts';
import { MODALITY } from './modality.ts';
import { NATIONALITY_GROUP } from './nationalityGroup.ts';
import { SEX } from './sex.ts';

/** Calendar years that releases cover: from the first with published figures of trafficking to the last complete one. */
export const YEARS: CodeList = { kind: 'years', first: 2013, last: 2025 };

/** Fixed windows of three years, closed once and for all, for tables too small for single years. */
export const PERIODS: PeriodList = { kind: 'periods', first: 2013, length: 3, count: 5 };

/** The departments of DIVIPOLA, and UNKNOWN. */
export const DEPARTMENTS: CodeList = { kind: 'departments' };

/** The six natural regions, for tables too small for single departments, and UNKNOWN. */
export const REGIONS: CodeList = { kind: 'regions' };

export const SEXES: CodeList = { kind: 'codes', labels: SEX };

export const AGE_BANDS: CodeList = { kind: 'codes', labels: AGE_BAND };

export const AGE_GROUPS: CodeList = { kind: 'codes', labels: AGE_GROUP };

export const NATIONALITY_GROUPS: CodeList = { kind: 'codes', labels: NATIONALITY_GROUP };

/** Purposes of exploitation (finalidad). */
export const PURPOSES = { kind: 'codes', labels: EXPLOITATION_FORM } satisfies CodeList;

export const CPC_FORMS: CodeList = { kind: 'codes', labels: CPC_FORM };

export const MODALITIES: CodeList = { kind: 'codes', labels: MODALITY };

/** Days between two steps of a process; OPEN while the second has not come. */
export const DAYS_BANDS: CodeList = { kind: 'codes', labels: DAYS_BAND };

const ELAPSED = Object.fromEntries(Object.entries(DAYS_BAND).filter(([code]) => code !== 'OPEN'));

/** Days from the fact, or its knowledge, to its entry in the register (rezago de registro). */
export const LAG_BANDS: CodeList = { kind: 'codes', labels: ELAPSED };

import type { AgencyName } from '@alianza/kit/agencies';

/**
 * A published yearly total that the registers reproduce: rows of one extract whose date column lies in the year and
 * that meet every condition. The importer keeps exactly these rows, so the register can be asked in SQL.
 */
export interface Calibration {
  /** Indicator of `published-figures.csv`. */
  readonly indicator: string;
  readonly agency: AgencyName;
  readonly extract: string;
  /** Register column that decides the year. */
  readonly dateColumn: string;
  readonly where: readonly Condition[];
  /** What is counted, in words. */
  readonly counted: string;
  /** Published national total by calendar year. */
  readonly totals: Readonly<Record<number, number>>;
}

/** A register column that holds one of the codes, or anything at all. */
export interface Condition {
  readonly column: string;
  readonly among: readonly string[] | 'RECORDED';
}

/** The condition as SQL over the register table of the extract. */
export function sqlCondition({ where }: Calibration): string {
  const parts = where.map(({ column, among }) =>
    among === 'RECORDED'
      ? `${column} is not null`
      : `${column} in (${among.map((code) => `'${code}'`).join(', ')})`,
  );
  return parts.length === 0 ? 'true' : parts.join(' and ');
}

const VERIFIED_DIRECT: readonly Condition[] = [
  { column: 'verification', among: ['VERIFIED'] },
  { column: 'victim_link', among: ['DIRECT'] },
];

const ROUTES = { agency: 'interior', extract: 'routes', dateColumn: 'received_date' } as const;
const CALLS = { agency: 'interior', extract: 'calls', dateColumn: 'call_date' } as const;
const PROCESSES = { agency: 'icbf', extract: 'processes', dateColumn: 'opened_date' } as const;
const ENTRIES = {
  agency: 'icbf',
  extract: 'armed-group-entries',
  dateColumn: 'entry_date',
  where: [],
} as const;
const CONSULAR = { agency: 'foreign-affairs', extract: 'consular-cases' } as const;

/** Every published total that has a register of its own, row by row. */
export const CALIBRATIONS: readonly Calibration[] = [
  {
    ...ROUTES,
    indicator: 'VICTIMS_IDENTIFIED',
    where: VERIFIED_DIRECT,
    counted: 'Direct victims whom COAT verified, by the year their report was received.',
    totals: {
      2014: 59,
      2015: 67,
      2016: 68,
      2017: 96,
      2018: 114,
      2019: 124,
      2020: 100,
      2023: 258,
      2024: 416,
    },
  },
  {
    ...ROUTES,
    indicator: 'CASES_REGISTERED',
    where: VERIFIED_DIRECT,
    counted: 'The same rows: the ministry called its 124 victims of 2019 cases as well.',
    totals: { 2019: 124 },
  },
  {
    ...ROUTES,
    indicator: 'CASES_SEXUAL_EXPLOITATION',
    where: [...VERIFIED_DIRECT, { column: 'purpose', among: ['SEXUAL_EXPLOITATION'] }],
    counted: 'Verified direct victims of sexual exploitation, one route each.',
    totals: { 2013: 36 },
  },
  {
    ...ROUTES,
    indicator: 'VICTIMS_ASSISTED',
    where: [...VERIFIED_DIRECT, { column: 'immediate_start_date', among: 'RECORDED' }],
    counted: 'Verified direct victims whose assistance began, by the year of their report.',
    totals: { 2024: 416 },
  },
  {
    ...ROUTES,
    indicator: 'VICTIMS_ASSISTED_IMMEDIATE',
    where: [...VERIFIED_DIRECT, { column: 'immediate_start_date', among: 'RECORDED' }],
    counted:
      'Verified direct victims whose immediate assistance began, by the year of their report.',
    totals: { 2016: 63, 2017: 37 },
  },
  {
    ...ROUTES,
    indicator: 'VICTIMS_ASSISTED_MEDIATE',
    where: [...VERIFIED_DIRECT, { column: 'mediate_start_date', among: 'RECORDED' }],
    counted: 'Verified direct victims whose mediate assistance began, by the year of their report.',
    totals: { 2016: 37, 2017: 59 },
  },
  {
    ...CALLS,
    indicator: 'HOTLINE_CALLS',
    where: [],
    counted: 'Calls to the free line, whatever they were about.',
    totals: { 2019: 1295 },
  },
  {
    ...CALLS,
    indicator: 'HOTLINE_REFERRALS',
    where: [{ column: 'referred_to', among: 'RECORDED' }],
    counted: 'Calls that were referred to a body.',
    totals: { 2014: 176 },
  },
  {
    ...CONSULAR,
    indicator: 'VICTIMS_ASSISTED_ABROAD',
    dateColumn: 'known_date',
    where: [{ column: 'assistance', among: 'RECORDED' }],
    counted: 'Consular cases with help given, by the year the consulate came to know.',
    totals: { 2013: 60, 2014: 45, 2015: 57, 2016: 54, 2017: 62 },
  },
  {
    ...CONSULAR,
    indicator: 'VICTIMS_REPATRIATED',
    dateColumn: 'arrived_date',
    where: [],
    counted: 'Consular cases by the year of arrival in Colombia.',
    totals: { 2017: 35 },
  },
  {
    agency: 'labor',
    extract: 'inspections',
    indicator: 'CHILD_LABOUR_INSPECTIONS',
    dateColumn: 'opened_date',
    where: [{ column: 'subject', among: ['CHILD_LABOUR'] }],
    counted: 'Inspections on child labour by the year they were opened.',
    totals: { 2015: 0, 2016: 274 },
  },
  {
    agency: 'police',
    extract: 'victims',
    indicator: 'CHILDREN_RESCUED_ESCNNA',
    dateColumn: 'identified_date',
    where: [
      { column: 'rescued', among: ['true'] },
      { column: 'article', among: ['213A', '217', '217A', '218', '219A'] },
    ],
    counted: 'Victims rescued in offences that only a person under 18 can suffer.',
    totals: { 2023: 48 },
  },
  {
    ...PROCESSES,
    indicator: 'CHILD_VICTIMS_ICBF',
    where: [{ column: 'entry_reason', among: ['TRAFFICKING'] }],
    counted: 'Processes opened for trafficking, direct and indirect victims.',
    totals: { 2015: 45, 2016: 46, 2017: 7, 2018: 24 },
  },
  {
    ...PROCESSES,
    indicator: 'PARD_ESCNNA_OPENED',
    where: [{ column: 'entry_reason', among: ['COMMERCIAL_SEXUAL_EXPLOITATION'] }],
    counted: 'Processes opened for commercial sexual exploitation.',
    totals: { 2018: 242, 2019: 297 },
  },
  {
    ...ENTRIES,
    indicator: 'ARMED_GROUP_PROGRAMME_ENTRIES',
    counted: 'Entries to the specialised programme.',
    totals: { 2012: 264, 2013: 342, 2018: 196, 2019: 180, 2020: 144 },
  },
  {
    ...ENTRIES,
    indicator: 'CHILDREN_SEPARATED_ARMED_GROUPS',
    counted:
      'The same entries, which the TIP Reports of those years call children separated; 140 of 2017 is “at least”.',
    totals: { 2014: 243, 2015: 229, 2016: 167, 2017: 140 },
  },
];

/** The published total the registers must show for an indicator in a year, or undefined when there is none. */
export function published(indicator: string, year: number): number | undefined {
  return CALIBRATIONS.find((each) => each.indicator === indicator)?.totals[year];
}

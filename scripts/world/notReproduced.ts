/** A published national yearly total of one of the five agencies that the registers do not show, and why. */
export interface NotReproduced {
  readonly indicator: string;
  readonly year: number;
  readonly why: string;
}

/** Whole calendar years only: totals of parts of a year, or of several, are not yearly totals. */
export const NOT_REPRODUCED: readonly NotReproduced[] = [
  {
    indicator: 'PARD_ADMISSIONS_ALL',
    year: 2012,
    why: 'Before the first year of the register of processes.',
  },
  {
    indicator: 'PARD_ADMISSIONS_ALL',
    year: 2022,
    why: 'The whole caseload: 54,872 in one year. The register of the synthetic world holds about 60,000 processes of thirteen years, all for exploitation and a sample of the others.',
  },
  {
    indicator: 'ARRESTS_SEXUAL_VIOLENCE_MINORS',
    year: 2023,
    why: 'All sexual violence against minors; the register holds arrests for exploitation only.',
  },
  {
    indicator: 'ESCNNA_ALERTS',
    year: 2023,
    why: 'Alerts are in no register of the five agencies here.',
  },
  {
    indicator: 'POLICE_OPERATIONS',
    year: 2014,
    why: 'Operations are in no register of the five agencies here.',
  },
  {
    indicator: 'SUSPECTS_IN_OPERATIONS',
    year: 2014,
    why: 'Operations are in no register of the five agencies here.',
  },
];

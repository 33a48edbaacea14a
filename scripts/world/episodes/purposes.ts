/** Forms that exploit sexually. */
export const SEXUAL: ReadonlySet<string> = new Set([
  'SEXUAL_EXPLOITATION',
  'SEX_TOURISM',
  'ONLINE_SEXUAL_EXPLOITATION',
]);

type Weights = Readonly<Record<string, number>>;

/** Victims by form: 2016–2020 as published, 2013–2015 what is left of the published sum of 2013–2020. */
const BY_YEAR: Readonly<Record<number, Weights>> = {
  2013: {
    SEXUAL_EXPLOITATION: 36,
    FORCED_LABOUR: 34,
    SERVILE_MARRIAGE: 7,
    DOMESTIC_SERVITUDE: 14,
    BEGGING: 2,
    UNKNOWN: 8,
  },
  2014: {
    SEXUAL_EXPLOITATION: 32,
    FORCED_LABOUR: 14,
    SERVILE_MARRIAGE: 4,
    DOMESTIC_SERVITUDE: 5,
    UNKNOWN: 4,
  },
  2015: {
    SEXUAL_EXPLOITATION: 34,
    FORCED_LABOUR: 18,
    SERVILE_MARRIAGE: 5,
    DOMESTIC_SERVITUDE: 6,
    UNKNOWN: 4,
  },
  2016: {
    SEXUAL_EXPLOITATION: 47,
    FORCED_LABOUR: 10,
    BEGGING: 4,
    DOMESTIC_SERVITUDE: 3,
    UNKNOWN: 4,
  },
  2017: { SEXUAL_EXPLOITATION: 69, FORCED_LABOUR: 12, BEGGING: 2, UNKNOWN: 13 },
  2018: {
    SEXUAL_EXPLOITATION: 67,
    FORCED_LABOUR: 17,
    SERVILE_MARRIAGE: 8,
    BEGGING: 4,
    OTHER: 5,
    UNKNOWN: 13,
  },
  2019: {
    SEXUAL_EXPLOITATION: 81,
    FORCED_LABOUR: 6,
    SERVILE_MARRIAGE: 12,
    DOMESTIC_SERVITUDE: 11,
    UNKNOWN: 14,
  },
  2020: { SEXUAL_EXPLOITATION: 71, FORCED_LABOUR: 4, BEGGING: 9, SERVITUDE: 2, UNKNOWN: 14 },
};

/** Published for 2024: 62 % sexual exploitation, 19 % forced labour. */
const RECENT: Weights = {
  SEXUAL_EXPLOITATION: 56,
  SEX_TOURISM: 2,
  ONLINE_SEXUAL_EXPLOITATION: 4,
  FORCED_LABOUR: 19,
  SERVILE_MARRIAGE: 5,
  DOMESTIC_SERVITUDE: 5,
  BEGGING: 3,
  SERVITUDE: 1,
  SLAVERY: 0.3,
  CHILD_RECRUITMENT: 1.2,
  ORGAN_EXTRACTION: 0.2,
  OTHER: 1.3,
  UNKNOWN: 2,
};

/** Weights of the forms in a year; UNKNOWN where nobody found out. */
export function purposesOf(year: number): Weights {
  return BY_YEAR[year] ?? RECENT;
}

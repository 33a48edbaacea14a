import type { Random } from '../random.ts';
import { weighted } from '../weighted.ts';

/** Countries of exploitation; the first ones with the weights published for 2014–2017, the others by guess. */
const COUNTRIES = {
  CN: 50,
  AR: 41,
  MX: 25,
  ES: 24,
  EC: 22,
  CL: 9,
  PE: 8,
  PA: 9,
  CR: 6,
  BR: 6,
  US: 7,
  VE: 6,
  DO: 5,
  KR: 8,
  JP: 5,
  TR: 4,
  IT: 4,
  BO: 4,
  TT: 4,
  AE: 4,
  QA: 2,
  GT: 3,
  HN: 2,
  FR: 3,
  DE: 3,
  GB: 2,
  IN: 2,
  ID: 2,
  MY: 2,
  SG: 1,
  TH: 2,
  PH: 1,
  CW: 3,
  AW: 2,
  PY: 1,
  UY: 1,
  NL: 2,
  CH: 1,
  IL: 1,
  LB: 1,
  JO: 1,
};

const USUAL = weighted(COUNTRIES);
/** 2018: Qatar first (17 cases). 2019: Spain, South Korea and Mexico before China. */
const BY_YEAR: Readonly<Record<number, (random: Random) => string>> = {
  2018: weighted({ ...COUNTRIES, QA: 50 }),
  2019: weighted({ ...COUNTRIES, ES: 55, KR: 40, MX: 35, CN: 25 }),
};

/** Draws the country of exploitation of somebody who left Colombia, as the published figures of the year have it. */
export function destinationsOf(year: number): (random: Random) => string {
  return BY_YEAR[year] ?? USUAL;
}

import { published } from './calibration.ts';
import { FIRST_YEAR } from './calendar.ts';

/**
 * Rows of each kind by year at scale 1, from 2013 on. They are invented: chosen so that the whole has the size of the
 * real registers and the years between two published totals lie between them. A published total takes precedence.
 */
const ESTIMATES = {
  VICTIMS_IDENTIFIED: [101, 59, 67, 68, 96, 114, 124, 100, 110, 130, 258, 416, 380],
  HOTLINE_CALLS: [900, 950, 1000, 1080, 1150, 1220, 1295, 1400, 1650, 1850, 2150, 2600, 2755],
  HOTLINE_REFERRALS: [150, 176, 180, 190, 205, 220, 240, 250, 300, 340, 400, 490, 520],
  VICTIMS_ASSISTED_ABROAD: [60, 45, 57, 54, 62, 100, 110, 90, 115, 150, 150, 235, 250],
  CHILD_LABOUR_INSPECTIONS: [60, 40, 0, 274, 190, 200, 210, 90, 140, 170, 190, 200, 205],
  INSPECTIONS: [700, 720, 640, 800, 800, 820, 840, 560, 700, 800, 860, 880, 880],
  REGISTRATIONS: [6200, 6900, 7300, 7600, 7900, 8100, 8300, 6400, 7200, 8000, 8600, 8800, 8700],
  CHILD_VICTIMS_ICBF: [38, 41, 45, 46, 7, 24, 15, 11, 14, 17, 28, 35, 33],
  PARD_ESCNNA_OPENED: [150, 170, 190, 210, 225, 242, 297, 230, 260, 290, 320, 345, 340],
  OTHER_PROCESSES: [3700, 3900, 4050, 4200, 4300, 4400, 4500, 3600, 4100, 4900, 4800, 4800, 4700],
  ARMED_GROUP_ENTRIES: [342, 243, 229, 167, 140, 196, 180, 144, 160, 190, 220, 300, 320],
  CHILD_EXPLOITATION: [240, 260, 290, 320, 350, 380, 400, 360, 410, 450, 490, 530, 540],
  CHILDREN_RESCUED_ESCNNA: [20, 22, 25, 28, 30, 33, 36, 30, 38, 42, 48, 55, 58],
  OFFENCES: [1900, 2050, 2250, 2500, 2750, 3000, 3200, 2900, 3300, 3700, 4000, 4300, 4400],
  ARRESTS: [420, 450, 480, 520, 560, 600, 650, 520, 640, 720, 780, 830, 840],
} satisfies Readonly<Record<string, readonly number[]>>;

/** Something the agencies count by year. */
export type Series = keyof typeof ESTIMATES;

/** How many there are in a year: the published total, else the estimate, multiplied and rounded. */
export function volume(series: Series, year: number, scale: number): number {
  const value = published(series, year) ?? ESTIMATES[series][year - FIRST_YEAR] ?? 0;
  return Math.round(value * scale);
}

/** Entries to the armed-group programme, which is published under two names and starts in 2012. */
export function armedGroupEntries(year: number, scale: number): number {
  const value =
    published('ARMED_GROUP_PROGRAMME_ENTRIES', year) ??
    published('CHILDREN_SEPARATED_ARMED_GROUPS', year);
  return value === undefined
    ? volume('ARMED_GROUP_ENTRIES', year, scale)
    : Math.round(value * scale);
}

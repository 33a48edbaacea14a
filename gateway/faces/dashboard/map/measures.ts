import type { AgencyCode } from '../../words/dashboard/agencies.ts';
import type { MeasureName } from '../../words/dashboard/measures.ts';
import type { Chosen } from '../chosen.ts';
import { DEPARTMENTS } from './departments.ts';
import type { Reading } from './reading.ts';
import {
  admissions,
  armedGroups,
  assisted,
  childVictims,
  inspections,
  offences,
  routes,
  routeVictims,
  sexualExploitation,
  trafficking,
  worstForms,
} from './readings.ts';

/** Where the classes of a map begin. Each measure has its own, the same in every year, so that two years can be compared. */
export type Limits = readonly [0, number, number, number, number];

/** Something that can be shown by department. */
export interface Measure {
  readonly name: MeasureName;
  readonly agency: AgencyCode;
  readonly operation: string;
  /** Counted in one year, or, where a year holds too few people, in a fixed window of three. */
  readonly time: 'year' | 'period';
  readonly counts: Limits;
  /** Undefined where the graph gives no rate. */
  readonly rates: Limits | undefined;
  read(data: never): Reading | undefined;
}

const measure = (
  name: MeasureName,
  [agency, operation, time]: readonly [AgencyCode, string, Measure['time']],
  rest: Pick<Measure, 'counts' | 'rates' | 'read'>,
): Measure => ({ name, agency, operation, time, ...rest });

const POLICE_RATES = ['POLICE', 'ExploitationRates', 'year'] as const;
const ICBF_RATES = ['ICBF', 'ExploitationRates', 'year'] as const;
const TERRITORY = 'TerritorialResponse';

/** Every measure, by agency in the order of the agencies. */
export const MEASURES: readonly Measure[] = [
  measure('routeVictims', ['INTERIOR', TERRITORY, 'period'], {
    counts: [0, 10, 25, 50, 100],
    rates: undefined,
    read: routeVictims,
  }),
  measure('routes', ['INTERIOR', TERRITORY, 'period'], {
    counts: [0, 20, 50, 100, 200],
    rates: undefined,
    read: routes,
  }),
  measure('offences', POLICE_RATES, {
    counts: [0, 25, 50, 100, 200],
    rates: [0, 10, 20, 30, 50],
    read: offences,
  }),
  measure('childVictims', ['POLICE', TERRITORY, 'period'], {
    counts: [0, 25, 50, 100, 200],
    rates: undefined,
    read: childVictims,
  }),
  measure('sexualExploitation', ICBF_RATES, {
    counts: [0, 10, 20, 40, 80],
    rates: [0, 2, 4, 8, 16],
    read: sexualExploitation,
  }),
  measure('trafficking', ICBF_RATES, {
    counts: [0, 10, 20, 40, 80],
    rates: [0, 2, 4, 8, 16],
    read: trafficking,
  }),
  measure('admissions', ['ICBF', 'Map', 'year'], {
    counts: [0, 50, 100, 200, 400],
    rates: undefined,
    read: admissions,
  }),
  measure('armedGroups', ['ICBF', 'ForcedRecruitment', 'period'], {
    counts: [0, 10, 25, 50, 100],
    rates: undefined,
    read: armedGroups,
  }),
  measure('assisted', ['FOREIGN_AFFAIRS', 'TourismExploitation', 'period'], {
    counts: [0, 10, 25, 50, 100],
    rates: undefined,
    read: assisted,
  }),
  measure('worstForms', ['LABOR', 'WorstFormsCoverage', 'year'], {
    counts: [0, 50, 100, 200, 400],
    rates: undefined,
    read: worstForms,
  }),
  measure('inspections', ['LABOR', 'Map', 'year'], {
    counts: [0, 10, 25, 50, 100],
    rates: undefined,
    read: inspections,
  }),
];

/** What the operation of a measure is asked with. */
export function variablesOf(operation: string, chosen: Chosen): Readonly<Record<string, unknown>> {
  const { year, years, period, asOf = null, language } = chosen;
  const own: Readonly<Record<string, object>> = {
    TerritorialResponse: { year, period },
    ForcedRecruitment: { years, year, period, language },
    TourismExploitation: { departments: DEPARTMENTS.map(({ code }) => code), year, period },
  };
  return { ...(own[operation] ?? { year }), asOf };
}

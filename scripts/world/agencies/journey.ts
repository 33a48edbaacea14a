import { lose } from '../lose.ts';
import { dayOf, EXTRACT_DAY, yearOf } from '../calendar.ts';
import { published } from '../calibration.ts';
import type { Episode } from '../episodes/episode.ts';
import type { Row } from '../extractFile.ts';
import type { Random } from '../random.ts';
import { weighted } from '../weighted.ts';

/** The way home in the columns of the register, as far as the case got. */
export interface Journey extends Row {
  readonly travel_document_date: number | null;
  readonly repatriation_requested_date: number | null;
  readonly repatriation_authorised_date: number | null;
  readonly arrived_date: number | null;
  readonly handed_over_to: string | null;
  readonly follow_up: string | null;
  readonly funding: string | null;
  readonly state: string;
}

/** Nothing but the first help has happened. */
export const AT_THE_START: Journey = {
  travel_document_date: null,
  repatriation_requested_date: null,
  repatriation_authorised_date: null,
  arrived_date: null,
  handed_over_to: null,
  follow_up: null,
  funding: null,
  state: 'CONSULAR_EMERGENCY_HELP',
};

const RETURN = 0.56;
const DAYS_HOME = { from: 12, to: 240 };
/** Shortest way home, and the time a case needs to reach its end. */
const SHORTEST = 10;
const SETTLED = 300;
const REQUESTED = 0.3;

const STAYED = weighted({ STAYED_HOST: 48, DECLINED: 22, LOST_CONTACT: 16, CLOSED: 14 });
const FUNDING = weighted({ FOREIGN_AFFAIRS: 46, IOM: 34, HOST_STATE: 12, FAMILY: 8 });
const END = weighted({ CLOSED: 70, HANDED_OVER: 22, ARRIVED: 8 });

interface Period {
  readonly year: number;
  readonly scale: number;
}

/** The journeys of the year's cases, in their order; arrivals make up the published number of the year if there is one. */
export function journeysOf(
  { year, scale }: Period,
  episodes: readonly Episode[],
  random: Random,
): readonly Journey[] {
  const quota = published('VICTIMS_REPATRIATED', year);
  const homeThisYear =
    quota === undefined ? undefined : earliest(episodes, Math.round(quota * scale));
  return episodes.map((episode) => {
    const arrived = homeThisYear
      ? arrivalUnderQuota(episode, homeThisYear.has(episode), random)
      : freeArrival(episode, random);
    return arrived === undefined ? stayed(episode, random) : returned(episode, arrived, random);
  });
}

function earliest(episodes: readonly Episode[], count: number): ReadonlySet<Episode> {
  return new Set(episodes.toSorted((a, b) => a.knownDay - b.knownDay).slice(0, count));
}

/** Within the year for those chosen; the others come home in a later year or not at all. */
function arrivalUnderQuota(
  { knownDay }: Episode,
  chosen: boolean,
  random: Random,
): number | undefined {
  const lastDay = dayOf(yearOf(knownDay), 12, 31);
  const arrived = knownDay + random.between(DAYS_HOME.from, DAYS_HOME.to);
  if (chosen)
    return Math.min(arrived, Math.max(knownDay + SHORTEST, lastDay - random.below(20)), lastDay);
  return arrived > lastDay && random.chance(RETURN) ? arrived : undefined;
}

/** A year whose arrivals are published takes none from the year before. */
function freeArrival({ knownDay }: Episode, random: Random): number | undefined {
  const arrived = knownDay + random.between(DAYS_HOME.from, DAYS_HOME.to);
  const year = yearOf(arrived);
  const taken = year > yearOf(knownDay) && published('VICTIMS_REPATRIATED', year) !== undefined;
  return arrived > EXTRACT_DAY || taken || !random.chance(RETURN) ? undefined : arrived;
}

function returned({ knownDay, child }: Episode, arrived: number, random: Random): Journey {
  const step = (arrived - knownDay) / 4;
  const state = END(random);
  return {
    travel_document_date: Math.floor(knownDay + step),
    repatriation_requested_date: Math.floor(knownDay + 2 * step),
    repatriation_authorised_date: Math.floor(knownDay + 3 * step),
    arrived_date: arrived,
    handed_over_to: state === 'ARRIVED' ? null : receiver(child, random),
    follow_up: lose(random, 0.1, followUp(child, random)),
    funding: FUNDING(random),
    state,
  };
}

function receiver(child: boolean, random: Random): string {
  if (child) return 'ICBF';
  return random.chance(0.75) ? 'COAT' : 'TERRITORIAL_COMMITTEE';
}

function followUp(child: boolean, random: Random): string {
  if (!random.chance(0.6)) return 'NONE';
  return child ? 'PARD' : 'MEDIATE_ASSISTANCE';
}

/** An old case has come to an end abroad; a young one waits, some with a return already requested. */
function stayed({ knownDay }: Episode, random: Random): Journey {
  if (knownDay + SETTLED < EXTRACT_DAY) return { ...AT_THE_START, state: STAYED(random) };
  const requested = knownDay + random.between(5, 60);
  if (requested > EXTRACT_DAY || !random.chance(REQUESTED)) return AT_THE_START;
  return {
    ...AT_THE_START,
    repatriation_requested_date: requested,
    state: 'STATUS_AND_DOCUMENT',
  };
}

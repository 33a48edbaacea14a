import { dayOf, EXTRACT_DAY, yearOf } from '../calendar.ts';
import { published } from '../calibration.ts';
import type { Episode } from '../episodes/episode.ts';
import type { Random } from '../random.ts';
import { weighted } from '../weighted.ts';

/** The way home, as far as the case got. */
export interface Journey {
  readonly document?: number;
  readonly requested?: number;
  readonly authorised?: number;
  readonly arrived?: number;
  readonly handedOverTo?: string | null;
  readonly followUp?: string | null;
  readonly funding?: string;
  readonly state?: string;
}

const RETURN = 0.56;
const DAYS_HOME = { from: 12, to: 240 };
/** Shortest way home, and the time a case needs to reach its end. */
const SHORTEST = 10;
const SETTLED = 300;

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
    document: Math.floor(knownDay + step),
    requested: Math.floor(knownDay + 2 * step),
    authorised: Math.floor(knownDay + 3 * step),
    arrived,
    handedOverTo: state === 'ARRIVED' ? null : receiver(child, random),
    followUp: random.chance(0.1) ? null : followUp(child, random),
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

function stayed({ knownDay }: Episode, random: Random): Journey {
  const requested = knownDay + random.between(5, 60);
  const settled = knownDay + SETTLED < EXTRACT_DAY;
  const asked = random.chance(0.3) && requested <= EXTRACT_DAY;
  return {
    ...(asked ? { requested } : {}),
    state: settled ? STAYED(random) : asked ? 'STATUS_AND_DOCUMENT' : 'CONSULAR_EMERGENCY_HELP',
  };
}

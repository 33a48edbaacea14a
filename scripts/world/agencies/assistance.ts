import { published } from '../calibration.ts';
import { EXTRACT_DAY } from '../calendar.ts';
import { shuffle } from '../deck.ts';
import type { Episode } from '../episodes/episode.ts';
import type { Random } from '../random.ts';

/** Which assistance a victim gets. */
export interface Assisted {
  readonly immediate?: boolean;
  readonly mediate?: boolean;
}

/** Days on which the two phases begin and end; a phase that was not given is left out. */
export interface Assistance {
  readonly immediateStart?: number;
  readonly immediateEnd?: number;
  readonly mediateStart?: number;
  readonly mediateEnd?: number;
}

const IMMEDIATE = 0.78;
const MEDIATE = 0.5;

/** Who of the year's verified victims is assisted, in the published numbers where there are any. */
export function assistedIn(
  year: number,
  victims: readonly Episode[],
  random: Random,
): readonly Assisted[] {
  const perVictim = (indicators: readonly string[], share: number) => {
    const total = published('VICTIMS_IDENTIFIED', year);
    const given = indicators
      .map((name) => published(name, year))
      .find((each) => each !== undefined);
    return total === undefined || given === undefined ? share : given / total;
  };
  const immediate = draw(
    victims,
    perVictim(['VICTIMS_ASSISTED_IMMEDIATE', 'VICTIMS_ASSISTED'], IMMEDIATE),
    random,
  );
  const mediate = draw(victims, perVictim(['VICTIMS_ASSISTED_MEDIATE'], MEDIATE), random);
  return victims.map((victim) => ({
    immediate: immediate.has(victim),
    mediate: mediate.has(victim),
  }));
}

/** The share of the victims, rounded to whole victims; those ICBF takes in come last. */
function draw(victims: readonly Episode[], share: number, random: Random): ReadonlySet<Episode> {
  const mixed = shuffle(victims, random);
  const order = [...mixed.filter(({ inCare }) => !inCare), ...mixed.filter(({ inCare }) => inCare)];
  return new Set(order.slice(0, Math.round(victims.length * share)));
}

/**
 * The days of the assistance. Immediate: 5 days and at most 3 more, begun at the latest on the day of the extract, so
 * that nobody counted as assisted lacks the day. Mediate: up to 6 months and 3 more.
 */
export function assistance(
  { knownDay }: Episode,
  { immediate = false, mediate = false }: Assisted,
  random: Random,
): Assistance {
  const immediateStart = Math.min(knownDay + random.between(0, 12), EXTRACT_DAY);
  const immediateEnd = immediateStart + random.between(3, 8);
  const mediateStart = immediateEnd + random.between(1, 30);
  const mediateEnd = mediateStart + random.between(60, 270);
  return {
    ...(immediate ? { immediateStart, immediateEnd } : {}),
    ...(mediate ? { mediateStart, mediateEnd } : {}),
  };
}

import { EXTRACT_DAY } from '../calendar.ts';
import { shuffle } from '../deck.ts';
import type { Episode } from '../episodes/episode.ts';
import { purposesOf } from '../episodes/purposes.ts';
import { traffickingEpisode } from '../episodes/trafficking.ts';
import type { Random } from '../random.ts';
import { weighted } from '../weighted.ts';
import type { World } from '../world.ts';
import { assistance, assistedIn, type Assistance } from './assistance.ts';

/** What comes of one report to COAT. */
export interface RoutePlan {
  readonly episode: Episode;
  readonly verification: string;
  readonly link: 'DIRECT' | 'INDIRECT';
  readonly assistance: Assistance;
}

const REFUSED = weighted({ NOT_TRAFFICKING: 58, REFERRED_OTHER: 42 });
const MODALITY = weighted({ INTERNAL: 45, EXTERNAL_OUTBOUND: 48, EXTERNAL_INBOUND: 7 });
/** Routes beside those of verified direct victims, as shares of them. */
const NOT_VERIFIED = 0.13;
const RELATIVES = 0.06;
/** Days before the extract in which a report may still be under study. */
const UNDER_STUDY = 60;
const RELATIVE_ASSISTED = 0.6;

/** The routes of a year in mixed order: its verified victims, relatives, and reports that were not trafficking. */
export function routePlans(
  world: World,
  { year, victims }: { readonly year: number; readonly victims: readonly Episode[] },
  random: Random,
): readonly RoutePlan[] {
  const assisted = assistedIn(year, victims, random);
  const verified = victims.map((episode, index): RoutePlan => ({
    episode,
    verification: 'VERIFIED',
    link: 'DIRECT',
    assistance: assistance(episode, assisted[index] ?? {}, random),
  }));
  const purpose = weighted(purposesOf(year));
  const others = (share: number) =>
    Array.from({ length: Math.round(victims.length * share) }, () => {
      const plan = { year, modality: MODALITY(random), purpose: purpose(random) };
      return traffickingEpisode(world, plan, random);
    });
  return shuffle(
    [
      ...verified,
      ...others(NOT_VERIFIED).map((episode) => refused(episode, random)),
      ...others(RELATIVES).map((episode) => relative(episode, random)),
    ],
    random,
  );
}

function refused(episode: Episode, random: Random): RoutePlan {
  const pending = episode.knownDay > EXTRACT_DAY - UNDER_STUDY;
  return {
    episode,
    verification: pending ? 'PENDING' : REFUSED(random),
    link: 'DIRECT',
    assistance: {},
  };
}

function relative(episode: Episode, random: Random): RoutePlan {
  const immediate = random.chance(RELATIVE_ASSISTED);
  return {
    episode,
    verification: 'VERIFIED',
    link: 'INDIRECT',
    assistance: assistance(episode, { immediate }, random),
  };
}

import { deck } from '../deck.ts';
import { dayIn, lag } from '../lag.ts';
import { nunc } from '../nunc.ts';
import type { Person } from '../people.ts';
import type { Random } from '../random.ts';
import { volume } from '../volumes.ts';
import { weighted } from '../weighted.ts';
import type { World } from '../world.ts';
import { destinationsOf } from './destinations.ts';
import type { Episode } from './episode.ts';
import { purposesOf, SEXUAL } from './purposes.ts';

type Modality = Episode['modality'];

/** Shares published for 2013–2020 (146 of 729 internal) and for 2025 (56 % external). */
const UNTIL_2020 = { INTERNAL: 146, EXTERNAL_OUTBOUND: 548, EXTERNAL_INBOUND: 35 };
const SINCE_2021 = { INTERNAL: 44, EXTERNAL_OUTBOUND: 48, EXTERNAL_INBOUND: 8 };

const CHILDREN: Readonly<Record<Modality, number>> = {
  INTERNAL: 0.3,
  EXTERNAL_OUTBOUND: 0.07,
  EXTERNAL_INBOUND: 0.3,
};
const FEMALE: Readonly<Record<string, number>> = {
  SEXUAL_EXPLOITATION: 0.93,
  SERVILE_MARRIAGE: 0.98,
  DOMESTIC_SERVITUDE: 0.93,
  FORCED_LABOUR: 0.55,
};
const FOREIGNERS: Readonly<Record<Modality, number>> = {
  INTERNAL: 0.12,
  EXTERNAL_OUTBOUND: 0,
  EXTERNAL_INBOUND: 1,
};
const TAKEN_INTO_CARE = 0.75;
const FOREIGN = weighted({ VE: 82, EC: 8, PE: 4, BR: 2, HT: 4 });
/** Months pass before anybody reports trafficking. */
const UNTIL_KNOWN = { from: 40, to: 150 };

/** The year's victims whom Interior will verify, in the published numbers by form. */
export function trafficking(world: World, year: number): readonly Episode[] {
  const random = world.random(`trafficking/${year}`);
  const total = volume('VICTIMS_IDENTIFIED', year, world.scale);
  const modalities = deck(total, year <= 2020 ? UNTIL_2020 : SINCE_2021, random);
  const purposes = deck(total, purposesOf(year), random);
  return modalities.map((modality, index) =>
    traffickingEpisode(world, { year, modality, purpose: purposes[index] ?? 'OTHER' }, random),
  );
}

interface Plan {
  readonly year: number;
  readonly modality: Modality;
  readonly purpose: string;
}

/** One victim of trafficking, reported on a day of the year. */
export function traffickingEpisode(world: World, plan: Plan, random: Random): Episode {
  const { modality, purpose, year } = plan;
  const knownDay = dayIn(year, random);
  const origin = (
    modality === 'EXTERNAL_INBOUND' ? world.places.border : world.places.exploitation
  )(random);
  const place = modality === 'INTERNAL' ? world.places.exploitation(random) : origin;
  const municipality = world.places.municipality(place, random);
  const child = random.chance(CHILDREN[modality]);
  return {
    person: victimOf(world, { plan, day: knownDay, department: place, child }, random),
    purpose: purpose === 'UNKNOWN' ? null : purpose,
    cpcForm: cpcForm(purpose, child, random),
    article: '188A',
    modality,
    factDay: knownDay - lag(random, UNTIL_KNOWN, world.dirt),
    knownDay,
    origin,
    recruitment: random.chance(0.8) ? origin : world.places.exploitation(random),
    municipality,
    country: modality === 'EXTERNAL_OUTBOUND' ? destinationsOf(year)(random) : 'CO',
    nunc: nunc(municipality, year, random),
    child,
    inCare: child && random.chance(TAKEN_INTO_CARE),
  };
}

interface VictimPlan {
  readonly plan: Plan;
  readonly day: number;
  readonly department: string;
  readonly child: boolean;
}

function victimOf(
  world: World,
  { plan, day, department, child }: VictimPlan,
  random: Random,
): Person {
  const age = child ? random.between(11, 17) : 18 + Math.floor(random.float() ** 2 * 35);
  const foreign = random.chance(FOREIGNERS[plan.modality]);
  return world.makePerson(
    {
      day,
      age,
      female: random.chance(FEMALE[plan.purpose] ?? 0.65),
      nationality: foreign ? FOREIGN(random) : 'CO',
      department,
    },
    random,
  );
}

const SEXUAL_FORM = weighted({
  SEX_TRAFFICKING_IN_TOURISM: 18,
  LIVE_STREAMED_SEXUAL_EXPLOITATION: 20,
  NONE: 62,
});

function cpcForm(purpose: string, child: boolean, random: Random): string {
  if (purpose === 'BEGGING') return 'FORCED_BEGGING';
  if (purpose === 'CHILD_RECRUITMENT') return 'FORCED_RECRUITMENT';
  return SEXUAL.has(purpose) && child ? SEXUAL_FORM(random) : 'NONE';
}

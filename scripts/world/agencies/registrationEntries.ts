import type { Episode } from '../episodes/episode.ts';
import { dayIn } from '../lag.ts';
import { createMemory } from '../memory.ts';
import type { Person } from '../people.ts';
import type { Random } from '../random.ts';
import { weighted } from '../weighted.ts';
import type { World } from '../world.ts';

/** A child at work, as ICBF may meet it later in the year. */
export interface WorkingChild {
  readonly person: Person;
  readonly day: number;
}

export interface RegistrationEntry extends WorkingChild {
  readonly worstForm: string;
  readonly activity: string;
}

/** Children of the year whom other agencies know. */
export interface ExploitedChildren {
  readonly exploited: readonly Episode[];
  readonly recruited: readonly Episode[];
}

const ACTIVITY = weighted({
  AGRICULTURE: 26,
  MINING: 3,
  MANUFACTURING: 5,
  CONSTRUCTION: 4,
  TRADE: 20,
  STREET_VENDING: 14,
  WASTE_PICKING: 4,
  TRANSPORT: 3,
  DOMESTIC_WORK: 4,
  HOUSEHOLD_CHORES: 13,
  BEGGING: 2,
  OTHER: 2,
});
const USUAL_FORM = weighted({
  HAZARDOUS_WORK: 44,
  ILLICIT_ACTIVITIES: 2,
  FORCED_LABOUR: 0.8,
  TRAFFICKING: 0.1,
  NONE: 53.1,
});
const AGE = weighted({ '5': 4, '7': 9, '9': 14, '11': 19, '13': 24, '15': 30 });
const BOYS = 0.61;
const FOREIGN = 0.045;
const SEEN_BEFORE = 0.04;
/** Shares of the year's children in exploitation and recruitment who are registered too. */
const FROM_EXPLOITATION = 0.15;
const FROM_RECRUITMENT = 0.12;

/** Entries of children whom the police or ICBF know as well. */
export function sharedEntries(
  { exploited, recruited }: ExploitedChildren,
  random: Random,
): readonly RegistrationEntry[] {
  return [
    ...exploited
      .filter(() => random.chance(FROM_EXPLOITATION))
      .map((episode) => sharedEntry(episode, 'COMMERCIAL_SEXUAL_EXPLOITATION')),
    ...recruited
      .filter(() => random.chance(FROM_RECRUITMENT))
      .map((episode) => sharedEntry(episode, 'RECRUITMENT')),
  ];
}

function sharedEntry({ person, knownDay }: Episode, worstForm: string): RegistrationEntry {
  return { person, day: knownDay, worstForm, activity: 'OTHER' };
}

/** Opens SIRITI's way of meeting children at work: as a rule new ones, now and then one registered before. */
export function createUsualEntry(
  world: World,
): (year: number, random: Random) => RegistrationEntry {
  const memory = createMemory();
  return (year, random) => {
    const day = dayIn(year, random);
    const before = random.chance(SEEN_BEFORE) ? memory.childOn(day, random) : undefined;
    const activity = ACTIVITY(random);
    return {
      person: before ?? memory.keep(newChild(world, day, random), random),
      day,
      worstForm: activity === 'BEGGING' ? 'BEGGING' : USUAL_FORM(random),
      activity,
    };
  };
}

function newChild(world: World, day: number, random: Random): Person {
  return world.makePerson(
    {
      day,
      age: Number(AGE(random)) + random.below(2),
      female: !random.chance(BOYS),
      nationality: random.chance(FOREIGN) ? 'VE' : 'CO',
      department: world.places.residence(random),
    },
    random,
  );
}

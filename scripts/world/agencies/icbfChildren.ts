import type { Person } from '../people.ts';
import { createMemory } from '../memory.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';

/** A child for a process of ICBF's own: as a rule a new one, now and then one that was in care before. */
export type MeetChild = (plan: ChildPlan, random: Random) => Person;

export interface ChildPlan {
  readonly day: number;
  /** Reason of entry, which settles the likely age and sex. */
  readonly reason: string;
}

const BACK_IN_CARE = 0.03;
const GIRLS: Readonly<Record<string, number>> = {
  SEXUAL_VIOLENCE: 0.85,
  COMMERCIAL_SEXUAL_EXPLOITATION: 0.83,
  TRAFFICKING: 0.85,
  CHILD_LABOUR: 0.4,
  STREET_SITUATION: 0.35,
  SUBSTANCE_USE: 0.35,
};
const OLDER: ReadonlySet<string> = new Set([
  'TRAFFICKING',
  'COMMERCIAL_SEXUAL_EXPLOITATION',
  'SUBSTANCE_USE',
  'CHILD_LABOUR',
]);

/** Opens ICBF's memory of children. */
export function createMeetChild(world: World): MeetChild {
  const memory = createMemory();
  return (plan, random) => {
    const before = random.chance(BACK_IN_CARE) ? memory.childOn(plan.day, random) : undefined;
    return before ?? memory.keep(newChild(world, plan, random), random);
  };
}

function newChild(world: World, { day, reason }: ChildPlan, random: Random): Person {
  return world.makePerson(
    {
      day,
      age: OLDER.has(reason) ? random.between(10, 17) : random.below(18),
      female: random.chance(GIRLS[reason] ?? 0.5),
      nationality: random.chance(0.06) ? 'VE' : 'CO',
      department: world.places.residence(random),
    },
    random,
  );
}

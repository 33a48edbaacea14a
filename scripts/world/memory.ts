import type { Person } from './people.ts';
import type { Random } from './random.ts';

/** Persons an agency may meet again; a limited number, so that a world of any scale fits into memory. */
export interface Memory {
  /** Remembers the person, in the place of another when the memory is full. */
  readonly keep: (person: Person, random: Random) => Person;
  /** Somebody, or nobody while there are few. */
  readonly anybody: (random: Random) => Person | undefined;
  /** Somebody who is born and well under 18 on the day, or nobody. */
  readonly childOn: (day: number, random: Random) => Person | undefined;
}

const CAPACITY = 2000;
/** Leaves half a year until 18, so that a second record of the same year is still of a child. */
const CHILD_DAYS = 17.5 * 365;

/** An empty memory. */
export function createMemory(): Memory {
  const persons: Person[] = [];
  const anybody = (random: Random) => persons[random.below(CAPACITY)];
  return {
    keep: (person, random) => {
      persons[persons.length < CAPACITY ? persons.length : random.below(CAPACITY)] = person;
      return person;
    },
    anybody,
    childOn: (day, random) => {
      const person = anybody(random);
      const child = person && person.birthDay < day && day - person.birthDay < CHILD_DAYS;
      return child ? person : undefined;
    },
  };
}

import type { AgencyName } from '@alianza/kit/agencies';
import { dayText } from './calendar.ts';
import type { CsvFile } from './csvFile.ts';
import { BOYS, GIRLS, SURNAMES } from './names.ts';
import type { Random } from './random.ts';

/** An invented person, as the truth has it. */
export interface Person {
  readonly id: number;
  readonly sex: 'FEMALE' | 'MALE';
  readonly birthDay: number;
  readonly givenNames: string;
  readonly surnames: string;
  /** ISO 3166-1 alpha-2. */
  readonly nationality: string;
  readonly document: string;
  /** Department of residence in Colombia. */
  readonly department: string;
  /** The number each agency knows the person by, once it has met the person. */
  readonly numbers: Partial<Record<AgencyName, string>>;
}

/** What is settled about a person before the rest is drawn. */
export interface PersonPlan {
  /** Day on which the person has the age. */
  readonly day: number;
  readonly age: number;
  readonly female: boolean;
  readonly nationality: string;
  readonly department: string;
}

export type MakePerson = (plan: PersonPlan, random: Random) => Person;

/** Header of `truth/people.csv`. */
export const PEOPLE_HEADER = [
  'person_id',
  'given_names',
  'surnames',
  'sex',
  'birth_date',
  'nationality',
  'document_number',
  'department',
];

const DAYS_PER_YEAR = 365.2425;
const TWO_GIVEN_NAMES = 0.6;

/** Persons are numbered in the order in which they are made, and each is written to the truth at once. */
export function createPeople(truth: CsvFile): { make: MakePerson; count: () => number } {
  let count = 0;
  const make: MakePerson = (plan, random) => {
    count += 1;
    const person: Person = {
      id: count,
      sex: plan.female ? 'FEMALE' : 'MALE',
      birthDay: plan.day - Math.ceil(plan.age * DAYS_PER_YEAR) - random.below(DAYS_PER_YEAR - 1),
      givenNames: givenNames(plan.female ? GIRLS : BOYS, random),
      surnames: `${random.pick(SURNAMES)} ${random.pick(SURNAMES)}`,
      nationality: plan.nationality,
      document: syntheticDocument(count),
      department: plan.department,
      numbers: {},
    };
    writeTruth(truth, person);
    return person;
  };
  return { make, count: () => count };
}

function givenNames(names: readonly string[], random: Random): string {
  const first = random.pick(names);
  const second = random.pick(names);
  return random.chance(TWO_GIVEN_NAMES) && second !== first ? `${first} ${second}` : first;
}

/** Unique, and in a range the civil registry has not issued, so that it can be nobody's: 99 and eight digits. */
function syntheticDocument(id: number): string {
  return `99${String((id * 61_803_399) % 100_000_000).padStart(8, '0')}`;
}

function writeTruth(truth: CsvFile, person: Person): void {
  truth.write([
    String(person.id),
    person.givenNames,
    person.surnames,
    person.sex,
    dayText(person.birthDay, 'YYYY-MM-DD'),
    person.nationality,
    person.document,
    person.department,
  ]);
}

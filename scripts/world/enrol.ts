import type { AgencyName } from '@alianza/kit/agencies';
import type { CsvFile } from './csvFile.ts';
import type { DirtCount } from './dirt.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';

/** Header of `truth/sightings.csv`: who stands behind each row of each extract. */
export const SIGHTINGS_HEADER = [
  'person_id',
  'agency',
  'extract',
  'record',
  'person_number',
  'duplicate',
];

/** Gives persons their number in one register and keeps in the truth who is who. */
export interface Enrol {
  /** The person's number in the register; writes the sighting. The number is the record's own key where none is given. */
  readonly number: (person: Person, record?: string) => string;
  /** Whom the row at hand is about: as a rule the newcomer, now and then somebody the register takes for new. */
  readonly meet: (newcomer: () => Person, day: number, random: Random) => Person;
}

export interface EnrolPlan {
  readonly agency: AgencyName;
  readonly extract: string;
  /** Writes the consecutive number of a person as the agency does. */
  readonly format: (consecutive: number) => string;
  /** Shared by the extracts of one agency that number persons alike. */
  readonly consecutive: { next: number };
}

const DUPLICATE = 0.012;

/** Opens the enrolment of one extract. */
export function createEnrol(plan: EnrolPlan, truth: CsvFile, dirt: DirtCount): Enrol {
  let last: Person | undefined;
  let again: Person | undefined;
  const fresh = () => plan.format((plan.consecutive.next += 1));
  const number = (person: Person, record?: string) => {
    const duplicate = person === again;
    const known = duplicate ? undefined : person.numbers[plan.agency];
    const given = known ?? fresh();
    if (!duplicate) person.numbers[plan.agency] = given;
    else dirt.DUPLICATE_PERSON += 1;
    const key = record ?? given;
    truth.write([String(person.id), plan.agency, plan.extract, key, given, String(duplicate)]);
    last = person;
    again = undefined;
    return given;
  };
  const meet = (newcomer: () => Person, day: number, random: Random) => {
    again = last && last.birthDay < day && random.chance(DUPLICATE) ? last : undefined;
    return again ?? newcomer();
  };
  return { number, meet };
}

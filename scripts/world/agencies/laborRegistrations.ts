import { lose } from '../lose.ts';
import { ageOn } from '../calendar.ts';
import type { Enrol } from '../enrol.ts';
import type { Episode } from '../episodes/episode.ts';
import type { ExtractFile } from '../extractFile.ts';
import { createIdentify, type Identify } from '../identity.ts';
import { dayIn } from '../lag.ts';
import { createMemory, type Memory } from '../memory.ts';
import type { Person } from '../people.ts';
import type { Random } from '../random.ts';
import { volume } from '../volumes.ts';
import { weighted } from '../weighted.ts';
import type { World } from '../world.ts';

/** A child at work, as ICBF may meet it later in the year. */
export interface WorkingChild {
  readonly person: Person;
  readonly day: number;
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
  NONE: 53.2,
});
const ETHNIC_GROUP = weighted({
  INDIGENOUS: 9,
  RROM: 0.1,
  RAIZAL: 0.2,
  PALENQUERO: 0.2,
  AFRO_COLOMBIAN: 14,
  NONE: 76.5,
});
const BODY = weighted({
  MAYORS_OFFICE: 62,
  GOVERNORS_OFFICE: 8,
  ICBF: 10,
  LABOR: 6,
  EDUCATION: 10,
  POLICE: 4,
});
const AGE = weighted({ '5': 4, '7': 9, '9': 14, '11': 19, '13': 24, '15': 30 });
const BOYS = 0.61;
const FOREIGN = 0.045;
const SEEN_BEFORE = 0.04;
/** Shares of the year's children in exploitation and recruitment who are registered too. */
const FROM_EXPLOITATION = 0.15;
const FROM_RECRUITMENT = 0.12;

interface Registrations {
  readonly world: World;
  readonly file: ExtractFile;
  readonly enrol: Enrol;
  readonly identify: Identify;
  readonly memory: Memory;
  readonly consecutive: { next: number };
}

/** Writes `SIRITI_registros.csv` year by year. */
export function createLaborRegistrations(world: World) {
  const registrations: Registrations = {
    world,
    file: world.openExtract('labor', 'registrations'),
    enrol: world.openEnrol({
      agency: 'labor',
      extract: 'registrations',
      format: (consecutive) => `S${String(consecutive).padStart(7, '0')}`,
      consecutive: { next: 0 },
    }),
    identify: createIdentify(
      { style: 'UPPER_ACCENTED', noAge: 0.02, noSex: 0.01, noBirthDate: 0.1, noDocument: 0.12 },
      world.dirt,
    ),
    memory: createMemory(),
    consecutive: { next: 100_000_000 },
  };
  return (year: number, children: ExploitedChildren): readonly WorkingChild[] =>
    writeYear(registrations, year, children);
}

/** Children of the year whom other agencies know. */
export interface ExploitedChildren {
  readonly exploited: readonly Episode[];
  readonly recruited: readonly Episode[];
}

function writeYear(
  registrations: Registrations,
  year: number,
  { exploited, recruited }: ExploitedChildren,
): readonly WorkingChild[] {
  const random = registrations.world.random(`labor/registrations/${year}`);
  const shared = [
    ...exploited
      .filter(() => random.chance(FROM_EXPLOITATION))
      .map(sharedEntry('COMMERCIAL_SEXUAL_EXPLOITATION')),
    ...recruited.filter(() => random.chance(FROM_RECRUITMENT)).map(sharedEntry('RECRUITMENT')),
  ];
  const total = volume('REGISTRATIONS', year, registrations.world.scale);
  const usual = Math.max(total - shared.length, 0);
  for (const entry of shared) writeEntry(registrations, entry, random);
  return Array.from({ length: usual }, () => {
    const entry = usualEntry(registrations, year, random);
    writeEntry(registrations, entry, random);
    return entry;
  });
}

interface Entry extends WorkingChild {
  readonly worstForm: string;
  readonly activity: string;
}

function sharedEntry(worstForm: string) {
  return ({ person, knownDay }: Episode): Entry => ({
    person,
    day: knownDay,
    worstForm,
    activity: 'OTHER',
  });
}

function usualEntry(registrations: Registrations, year: number, random: Random): Entry {
  const day = dayIn(year, random);
  const activity = ACTIVITY(random);
  const worstForm = activity === 'BEGGING' ? 'BEGGING' : USUAL_FORM(random);
  return { person: meetChild(registrations, day, random), day, worstForm, activity };
}

function meetChild({ world, memory }: Registrations, day: number, random: Random): Person {
  const before = random.chance(SEEN_BEFORE) ? memory.childOn(day, random) : undefined;
  return before ?? memory.keep(newChild(world, day, random), random);
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

function writeEntry(registrations: Registrations, entry: Entry, random: Random): void {
  const { world, file, enrol, identify, consecutive } = registrations;
  const person = enrol.meet(() => entry.person, entry.day, random);
  const number = String((consecutive.next += 1));
  const age = ageOn(entry.day, person.birthDay);
  const municipality = world.places.municipality(person.department, random);
  const attends = random.chance(age > 14 ? 0.62 : 0.8);
  const identity = identify(person, entry.day, random);
  file.write(identity, {
    // Somebody who has just come of age still stands in SIRITI with the identity card of minors.
    document_type: identity['document_type'] === 'CC' ? 'TI' : (identity['document_type'] ?? null),
    registration_number: number,
    child_number: enrol.number(person, number),
    registered_date: entry.day,
    department_code: lose(random, 0.005, person.department),
    municipality_code: lose(random, 0.03, municipality),
    ethnic_group: lose(random, 0.05, ETHNIC_GROUP(random)),
    attends_school: lose(random, 0.04, String(attends)),
    schooling: lose(random, 0.06, schooling(age, random)),
    activity: lose(random, 0.01, entry.activity),
    worst_form: lose(random, 0.02, entry.worstForm),
    reporting_body: BODY(random),
  });
}

/** Highest level reached: a year or two behind the age, now and then more. */
function schooling(age: number, random: Random): string {
  const behind = age - random.below(3);
  if (behind < 5) return 'NONE';
  if (behind < 6) return 'PRESCHOOL';
  if (behind < 12) return 'PRIMARY';
  return behind < 16 ? 'LOWER_SECONDARY' : 'UPPER_SECONDARY';
}

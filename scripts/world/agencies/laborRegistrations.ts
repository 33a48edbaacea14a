import type { Enrol } from '../enrol.ts';
import type { Episode } from '../episodes/episode.ts';
import type { ExtractFile } from '../extractFile.ts';
import { createIdentify, type Identify } from '../identity.ts';
import { dayIn } from '../lag.ts';
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
/** Children SIRITI may meet again in a later year. */
const REMEMBERED = 2000;
/** Shares of the year's children in exploitation and recruitment who are registered too. */
const FROM_EXPLOITATION = 0.15;
const FROM_RECRUITMENT = 0.12;

interface Registrations {
  readonly world: World;
  readonly file: ExtractFile;
  readonly enrol: Enrol;
  readonly identify: Identify;
  readonly remembered: Person[];
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
    remembered: [],
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

function usualEntry({ world, remembered }: Registrations, year: number, random: Random): Entry {
  const day = dayIn(year, random);
  const activity = ACTIVITY(random);
  const worstForm = activity === 'BEGGING' ? 'BEGGING' : USUAL_FORM(random);
  return { person: child({ world, remembered }, day, random), day, worstForm, activity };
}

function child(
  { world, remembered }: Pick<Registrations, 'world' | 'remembered'>,
  day: number,
  random: Random,
): Person {
  const before = random.chance(SEEN_BEFORE) ? remembered[random.below(REMEMBERED)] : undefined;
  if (before && day - before.birthDay < 17.5 * 365) return before;
  const person = world.makePerson(
    {
      day,
      age: Number(AGE(random)) + random.below(2),
      female: !random.chance(BOYS),
      nationality: random.chance(FOREIGN) ? 'VE' : 'CO',
      department: world.places.residence(random),
    },
    random,
  );
  remembered[remembered.length < REMEMBERED ? remembered.length : random.below(REMEMBERED)] =
    person;
  return person;
}

function writeEntry(registrations: Registrations, entry: Entry, random: Random): void {
  const { world, file, enrol, identify, consecutive } = registrations;
  const person = enrol.meet(() => entry.person, entry.day, random);
  const number = String((consecutive.next += 1));
  const age = Math.floor((entry.day - person.birthDay) / 365.25);
  const municipality = world.places.municipality(person.department, random);
  const attends = random.chance(age > 14 ? 0.62 : 0.8);
  const identity = identify(person, entry.day, random);
  file.write(identity, {
    // Somebody who has just come of age still stands in SIRITI with the identity card of minors.
    document_type: identity['document_type'] === 'CC' ? 'TI' : (identity['document_type'] ?? null),
    registration_number: number,
    child_number: enrol.number(person, number),
    registered_date: entry.day,
    department_code: random.chance(0.005) ? null : person.department,
    municipality_code: random.chance(0.03) ? null : municipality,
    ethnic_group: random.chance(0.05) ? null : ETHNIC_GROUP(random),
    attends_school: random.chance(0.04) ? null : String(attends),
    schooling: random.chance(0.06) ? null : schooling(age, random),
    activity: random.chance(0.01) ? null : entry.activity,
    worst_form: random.chance(0.02) ? null : entry.worstForm,
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

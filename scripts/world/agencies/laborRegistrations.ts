import { ageOn } from '../calendar.ts';
import type { Enrol } from '../enrol.ts';
import type { ExtractFile } from '../extractFile.ts';
import { createIdentify, type Identify } from '../identity.ts';
import { lose } from '../lose.ts';
import type { Random } from '../random.ts';
import { volume } from '../volumes.ts';
import { weighted } from '../weighted.ts';
import type { World } from '../world.ts';
import {
  createUsualEntry,
  type ExploitedChildren,
  type RegistrationEntry,
  sharedEntries,
  type WorkingChild,
} from './registrationEntries.ts';

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

interface Registrations {
  readonly world: World;
  readonly file: ExtractFile;
  readonly enrol: Enrol;
  readonly identify: Identify;
  readonly usualEntry: ReturnType<typeof createUsualEntry>;
  readonly consecutive: { next: number };
}

/** Writes `SIRITI_registros.csv` year by year; hands on the children only SIRITI has met so far. */
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
    usualEntry: createUsualEntry(world),
    consecutive: { next: 100_000_000 },
  };
  return (year: number, children: ExploitedChildren): readonly WorkingChild[] =>
    writeYear(registrations, year, children);
}

function writeYear(
  registrations: Registrations,
  year: number,
  children: ExploitedChildren,
): readonly WorkingChild[] {
  const { world, usualEntry } = registrations;
  const random = world.random(`labor/registrations/${year}`);
  const shared = sharedEntries(children, random);
  for (const entry of shared) writeEntry(registrations, entry, random);
  const usual = Math.max(volume('REGISTRATIONS', year, world.scale) - shared.length, 0);
  return Array.from({ length: usual }, () => {
    const entry = usualEntry(year, random);
    writeEntry(registrations, entry, random);
    return entry;
  });
}

function writeEntry(registrations: Registrations, entry: RegistrationEntry, random: Random): void {
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

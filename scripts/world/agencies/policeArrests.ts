import { lose } from '../lose.ts';
import { ageOn, EXTRACT_DAY } from '../calendar.ts';
import type { Enrol } from '../enrol.ts';
import type { ExtractFile, Row } from '../extractFile.ts';
import { createLeaveOut, type LeaveOut } from '../leaveOut.ts';
import { createMemory, type Memory } from '../memory.ts';
import type { Person } from '../people.ts';
import type { Random } from '../random.ts';
import { volume } from '../volumes.ts';
import { weighted } from '../weighted.ts';
import type { World } from '../world.ts';
import { UNIT } from './policeFacts.ts';
import type { Offence } from './policeOffences.ts';

const NATIONALITY = weighted({
  CO: 880,
  VE: 62,
  EC: 6,
  PE: 3,
  BR: 2,
  US: 22,
  MX: 5,
  ES: 5,
  IT: 4,
  DE: 3,
  GB: 2,
  IL: 4,
});
/** In tourism the suspects come from afar. */
const TOURISM_NATIONALITY = weighted({
  CO: 640,
  VE: 60,
  US: 170,
  MX: 25,
  ES: 25,
  IT: 20,
  DE: 15,
  GB: 15,
  IL: 30,
});
const ADOLESCENT = 0.035;
const WOMEN = 0.2;
const ADULT_DAYS = Math.ceil(18 * 365.2425);
const ARRESTED_AGAIN = 0.05;
/** With a warrant; in flagrante the arrest is on the day of the fact. */
const UNTIL_ARREST = { from: 5, to: 400 };
const UNTIL_RECORDED = { from: 0, to: 20 };

interface Arrests {
  readonly world: World;
  readonly file: ExtractFile;
  readonly enrol: Enrol;
  readonly leaveOut: LeaveOut;
  readonly memory: Memory;
}

/** Writes `SIEDCO_capturas.csv` year by year; every arrest belongs to an offence of the year. */
export function createPoliceArrests(world: World) {
  const arrests: Arrests = {
    world,
    file: world.openExtract('police', 'arrests'),
    enrol: world.openEnrol({
      agency: 'police',
      extract: 'arrests',
      format: (consecutive) => `P${String(consecutive).padStart(7, '0')}`,
      consecutive: { next: 0 },
    }),
    leaveOut: createLeaveOut(world.dirt),
    memory: createMemory(),
  };
  return (year: number, offences: readonly Offence[]): void => {
    const random = world.random(`police/arrests/${year}`);
    const total = volume('ARRESTS', year, world.scale);
    for (let index = 1; index <= total; index += 1) {
      const number = `C${year}-${String(index).padStart(6, '0')}`;
      writeArrest(arrests, { offence: random.pick(offences), number }, random);
    }
  };
}

interface Arrest {
  readonly offence: Offence;
  readonly number: string;
}

function writeArrest(arrests: Arrests, { offence, number }: Arrest, random: Random): void {
  const { file, enrol, leaveOut } = arrests;
  const flagrante = random.chance(0.36);
  const day =
    offence.factDay + (flagrante ? 0 : random.between(UNTIL_ARREST.from, UNTIL_ARREST.to));
  const recorded = day + random.between(UNTIL_RECORDED.from, UNTIL_RECORDED.to);
  if (recorded > EXTRACT_DAY) return;
  const person = suspect(arrests, { offence, day }, random);
  const handling = procedure(day - person.birthDay < ADULT_DAYS, flagrante, random);
  file.write(handling, {
    arrest_number: number,
    suspect_number: enrol.number(person, number),
    arrest_date: day,
    recorded_date: recorded,
    municipality_code: lose(random, 0.01, offence.municipality),
    article: offence.article,
    cpc_form: offence.cpcForm,
    sex: leaveOut('MISSING_SEX', 0.01, random) ? null : person.sex,
    age: leaveOut('MISSING_AGE', 0.03, random) ? null : ageOn(day, person.birthDay),
    nationality: lose(random, 0.02, person.nationality),
    nunc: lose(random, 0.08, offence.nunc),
    unit: UNIT(random),
  });
}

function procedure(adolescent: boolean, flagrante: boolean, random: Random): Row {
  const warrant = String(random.between(1_000_000, 99_999_999));
  return {
    arrest_kind: flagrante ? 'FLAGRANTE' : 'ORDER',
    procedure: adolescent ? 'APPREHENSION' : 'ARREST',
    warrant_number: flagrante ? null : lose(random, 0.1, warrant),
    handed_over_to: adolescent
      ? 'ADOLESCENT_CENTRE'
      : random.pick(['PROSECUTOR', 'PROSECUTOR', 'JUDGE']),
  };
}

function suspect(
  { world, memory }: Arrests,
  { offence, day }: { offence: Offence; day: number },
  random: Random,
): Person {
  const before = random.chance(ARRESTED_AGAIN) ? memory.anybody(random) : undefined;
  if (before && day - before.birthDay > ADULT_DAYS) return before;
  const tourism = offence.cpcForm === 'SEX_TRAFFICKING_IN_TOURISM';
  const person = world.makePerson(
    {
      day,
      age: random.chance(ADOLESCENT) ? random.between(14, 17) : random.between(18, 62),
      female: random.chance(WOMEN),
      nationality: (tourism ? TOURISM_NATIONALITY : NATIONALITY)(random),
      department: offence.municipality.slice(0, 2),
    },
    random,
  );
  return memory.keep(person, random);
}

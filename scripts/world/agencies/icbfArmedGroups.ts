import { lose } from '../lose.ts';
import { ageOn, ifHappened } from '../calendar.ts';
import type { Enrol } from '../enrol.ts';
import type { Episode } from '../episodes/episode.ts';
import type { ExtractFile } from '../extractFile.ts';
import { createIdentify, type Identify } from '../identity.ts';
import type { Random } from '../random.ts';
import { weighted } from '../weighted.ts';
import type { World } from '../world.ts';

/** FARC-EP until the peace; afterwards in the proportions published for January to October 2018. */
const GROUP_UNTIL_2016 = weighted({ FARC: 66, ELN: 21, BACRIM: 9, EPL: 3, OTHER: 1 });
const GROUP_SINCE_2017 = weighted({ FARC_DISSIDENTS: 58, ELN: 72, BACRIM: 22, EPL: 4 });
const VOLUNTARY = 0.83;
const CARE = weighted({
  RECEPTION_HOME: 16,
  PROTECTION_HOME: 30,
  TUTOR_FOSTER_HOME: 34,
  MANAGED_FAMILY_HOME: 20,
});
const EXIT = weighted({
  FAMILY: 44,
  REINTEGRATION_AGENCY: 34,
  TUTOR_HOME: 8,
  LEFT_CARE: 11,
  OTHER: 3,
});
const ETHNIC_GROUP = weighted({ INDIGENOUS: 26, AFRO_COLOMBIAN: 16, NONE: 58 });
const STAY = { from: 60, to: 900 };

interface Programme {
  readonly file: ExtractFile;
  readonly enrol: Enrol;
  readonly identify: Identify;
  readonly consecutive: { next: number };
}

/** Writes `PE_desvinculados.csv` year by year; children are numbered with those of the processes. */
export function createIcbfArmedGroups(world: World, consecutive: { next: number }) {
  const programme: Programme = {
    file: world.openExtract('icbf', 'armed-group-entries'),
    enrol: world.openEnrol({
      agency: 'icbf',
      extract: 'armed-group-entries',
      format: (number) => `N${String(number).padStart(7, '0')}`,
      consecutive,
    }),
    identify: createIdentify(
      { style: 'TITLE', noAge: 0.02, noSex: 0, noBirthDate: 0.2, noDocument: 0.3 },
      world.dirt,
    ),
    consecutive: { next: 0 },
  };
  return (year: number, children: readonly Episode[]): void => {
    const random = world.random(`icbf/armed-groups/${year}`);
    for (const child of children) writeEntry(programme, { year, child }, random);
  };
}

function writeEntry(
  { file, enrol, identify, consecutive }: Programme,
  { year, child }: { year: number; child: Episode },
  random: Random,
): void {
  const person = enrol.meet(() => child.person, child.knownDay, random);
  const number = `D${String((consecutive.next += 1)).padStart(6, '0')}`;
  const group = year <= 2016 ? GROUP_UNTIL_2016 : GROUP_SINCE_2017;
  const days = random.chance(0.85) ? random.below(3) : random.between(3, 40);
  const left = ifHappened(child.knownDay + random.between(STAY.from, STAY.to));
  const adult = left !== null && ageOn(left, person.birthDay) >= 18;
  file.write(identify(person, child.knownDay, random), {
    entry_number: number,
    child_number: enrol.number(person, number),
    ethnic_group: lose(random, 0.06, ETHNIC_GROUP(random)),
    armed_group: lose(random, 0.02, group(random)),
    separation: random.chance(VOLUNTARY) ? 'VOLUNTARY' : 'RECOVERED',
    department_code: lose(random, 0.02, child.municipality.slice(0, 2)),
    separated_date: lose(random, 0.05, child.knownDay - days),
    entry_date: child.knownDay,
    modality_of_care: CARE(random),
    exit_date: left,
    exit_reason: left === null ? null : adult ? 'REINTEGRATION_AGENCY' : EXIT(random),
  });
}

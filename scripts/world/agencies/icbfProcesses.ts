import { lose } from '../lose.ts';
import type { Enrol } from '../enrol.ts';
import type { ExtractFile } from '../extractFile.ts';
import { createIdentify, type Identify } from '../identity.ts';
import type { Random } from '../random.ts';
import { volume } from '../volumes.ts';
import { weighted } from '../weighted.ts';
import type { World } from '../world.ts';
import { createMeetChild, type MeetChild } from './icbfChildren.ts';
import { course, MODALITY, REFERRING_BODY } from './processCourse.ts';
import {
  exploitationEntries,
  type KnownChildren,
  otherEntry,
  type ProcessEntry,
} from './processEntries.ts';
import { exploitationOf } from './processExploitation.ts';

const ETHNIC_GROUP = weighted({
  INDIGENOUS: 9,
  RROM: 0.1,
  RAIZAL: 0.2,
  PALENQUERO: 0.2,
  AFRO_COLOMBIAN: 12,
  NONE: 78.5,
});

interface Processes {
  readonly world: World;
  readonly file: ExtractFile;
  readonly enrol: Enrol;
  readonly identify: Identify;
  readonly meetChild: MeetChild;
  readonly petition: { next: number };
}

/** Writes `SIM_pard.csv` year by year, counted by the year of the opening order. */
export function createIcbfProcesses(world: World, consecutive: { next: number }) {
  const processes: Processes = {
    world,
    file: world.openExtract('icbf', 'processes'),
    enrol: world.openEnrol({
      agency: 'icbf',
      extract: 'processes',
      format: (number) => `N${String(number).padStart(7, '0')}`,
      consecutive,
    }),
    identify: createIdentify(
      { style: 'TITLE', noAge: 0.02, noSex: 0.005, noBirthDate: 0.08, noDocument: 0.14 },
      world.dirt,
    ),
    meetChild: createMeetChild(world),
    petition: { next: 10_000_000 },
  };
  return (year: number, known: KnownChildren): void => writeYear(processes, year, known);
}

function writeYear(processes: Processes, year: number, known: KnownChildren): void {
  const { world, meetChild } = processes;
  const random = world.random(`icbf/processes/${year}`);
  const plan = { year, scale: world.scale, known, meetChild };
  for (const entry of exploitationEntries(plan, random)) writeProcess(processes, entry, random);
  const others = volume('OTHER_PROCESSES', year, world.scale);
  for (let index = 0; index < others; index += 1)
    writeProcess(processes, otherEntry(plan, random), random);
}

function writeProcess(processes: Processes, entry: ProcessEntry, random: Random): void {
  const { world, file, enrol, identify, petition } = processes;
  const person = enrol.meet(() => entry.person, entry.known, random);
  const number = String((petition.next += 1));
  const department = entry.episode?.municipality.slice(0, 2) ?? person.department;
  const identity = identify(person, entry.known, random);
  const exploitation = exploitationOf(entry.reason, entry.episode, random);
  file.write(identity, exploitation, course(entry, person, random), {
    petition_number: number,
    child_number: enrol.number(person, number),
    nationality: lose(random, 0.02, person.nationality),
    ethnic_group: lose(random, 0.12, ETHNIC_GROUP(random)),
    municipality_code: lose(random, 0.008, world.places.municipality(department, random)),
    entry_reason: entry.reason,
    referring_body: lose(random, 0.03, REFERRING_BODY(random)),
    modality_of_care: entry.opened === null ? null : lose(random, 0.04, MODALITY(random)),
  });
}

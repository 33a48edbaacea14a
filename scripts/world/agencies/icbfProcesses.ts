import { lose } from '../lose.ts';
import { dayOf } from '../calendar.ts';
import { shuffle } from '../deck.ts';
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
import { createMeetChild, type MeetChild } from './icbfChildren.ts';
import { course, MODALITY, REFERRING_BODY } from './processCourse.ts';
import { exploitationOf } from './processExploitation.ts';
import type { WorkingChild } from './laborRegistrations.ts';

/** Reasons beside trafficking and ESCNNA; the first ones in the proportions published for 2022. */
const REASON = weighted({
  SEXUAL_VIOLENCE: 16_221,
  NEGLECT: 12_288,
  NO_RESPONSIBLE_ADULT: 6_977,
  PHYSICAL_VIOLENCE: 1_596,
  PSYCHOLOGICAL_VIOLENCE: 1_900,
  BEGGING: 500,
  STREET_SITUATION: 1_300,
  CHILD_LABOUR: 1_500,
  SUBSTANCE_USE: 4_200,
  ABANDONMENT: 2_300,
  THREAT_TO_LIFE: 2_400,
  OTHER: 3_690,
});
/** Reasons for which the child may be one SIRITI registered. */
const WORK_REASONS: ReadonlySet<string> = new Set([
  'BEGGING',
  'STREET_SITUATION',
  'CHILD_LABOUR',
  'NEGLECT',
  'NO_RESPONSIBLE_ADULT',
]);
const KNOWN_TO_SIRITI = 0.35;
const NOT_OPENED = 0.05;

interface Processes {
  readonly world: World;
  readonly file: ExtractFile;
  readonly enrol: Enrol;
  readonly identify: Identify;
  readonly meetChild: MeetChild;
  readonly petition: { next: number };
}

/** Children of the year whom other agencies know. */
export interface KnownChildren {
  readonly trafficked: readonly Episode[];
  readonly exploited: readonly Episode[];
  readonly working: readonly WorkingChild[];
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

interface Entry {
  readonly reason: string;
  readonly known: number;
  readonly opened: number | null;
  readonly person: Person;
  readonly episode?: Episode;
}

function writeYear(processes: Processes, year: number, known: KnownChildren): void {
  const { world } = processes;
  const random = world.random(`icbf/processes/${year}`);
  const entries = [
    ...exploited({ processes, year, reason: 'TRAFFICKING' }, known.trafficked, random),
    ...exploited(
      { processes, year, reason: 'COMMERCIAL_SEXUAL_EXPLOITATION' },
      known.exploited,
      random,
    ),
  ];
  const others = volume('OTHER_PROCESSES', year, world.scale);
  for (const entry of shuffle(entries, random)) writeProcess(processes, entry, random);
  for (let index = 0; index < others; index += 1)
    writeProcess(
      processes,
      otherEntry(processes, { year, working: known.working }, random),
      random,
    );
}

/** The published number of processes; the children other agencies brought come first. */
function exploited(
  { processes, year, reason }: { processes: Processes; year: number; reason: string },
  episodes: readonly Episode[],
  random: Random,
): readonly Entry[] {
  const series = reason === 'TRAFFICKING' ? 'CHILD_VICTIMS_ICBF' : 'PARD_ESCNNA_OPENED';
  const total = volume(series, year, processes.world.scale);
  const brought = shuffle(
    episodes.filter(({ inCare }) => inCare),
    random,
  ).slice(0, total);
  const own = Array.from({ length: total - brought.length }, () => {
    const known = dayIn(year, random);
    return {
      reason,
      person: processes.meetChild({ day: known, reason }, random),
      ...opening(known, year, random),
    };
  });
  const shared = brought.map((episode) => ({
    reason,
    person: episode.person,
    episode,
    ...opening(episode.knownDay + random.below(4), year, random),
  }));
  return [...shared, ...own];
}

/** Opened within the year, so that published totals of processes opened hold. */
function opening(day: number, year: number, random: Random) {
  const known = Math.min(day, dayOf(year, 12, 31));
  const days = random.chance(0.88) ? random.between(1, 12) : random.between(13, 120);
  return { known, opened: Math.min(known + days, dayOf(year, 12, 31)) };
}

function otherEntry(
  { meetChild }: Processes,
  { year, working }: { year: number; working: readonly WorkingChild[] },
  random: Random,
): Entry {
  const reason = REASON(random);
  const registered = registeredChild(reason, working, random);
  const { known, opened } = opening(registered?.day ?? dayIn(year, random), year, random);
  return {
    reason,
    known,
    opened: lose(random, NOT_OPENED, opened),
    person: registered?.person ?? meetChild({ day: known, reason }, random),
  };
}

function registeredChild(
  reason: string,
  working: readonly WorkingChild[],
  random: Random,
): WorkingChild | undefined {
  const likely = WORK_REASONS.has(reason) && working.length > 0;
  return likely && random.chance(KNOWN_TO_SIRITI) ? random.pick(working) : undefined;
}

function writeProcess(processes: Processes, entry: Entry, random: Random): void {
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

const ETHNIC_GROUP = weighted({
  INDIGENOUS: 9,
  RROM: 0.1,
  RAIZAL: 0.2,
  PALENQUERO: 0.2,
  AFRO_COLOMBIAN: 12,
  NONE: 78.5,
});

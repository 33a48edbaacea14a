import { dayOf } from '../calendar.ts';
import { shuffle } from '../deck.ts';
import type { Episode } from '../episodes/episode.ts';
import { dayIn } from '../lag.ts';
import { lose } from '../lose.ts';
import type { Person } from '../people.ts';
import type { Random } from '../random.ts';
import { volume } from '../volumes.ts';
import { weighted } from '../weighted.ts';
import type { MeetChild } from './icbfChildren.ts';
import type { WorkingChild } from './registrationEntries.ts';

/** How a process begins: who, why, and when ICBF came to know and opened it, if it did. */
export interface ProcessEntry {
  readonly reason: string;
  readonly known: number;
  readonly opened: number | null;
  readonly person: Person;
  /** What happened, where another agency knows it too. */
  readonly episode?: Episode;
}

/** Children of the year whom other agencies know. */
export interface KnownChildren {
  readonly trafficked: readonly Episode[];
  readonly exploited: readonly Episode[];
  readonly working: readonly WorkingChild[];
}

export interface YearOfEntries {
  readonly year: number;
  readonly scale: number;
  readonly known: KnownChildren;
  readonly meetChild: MeetChild;
}

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
const OPENED_IN_TIME = 0.88;

/** Processes opened for trafficking and commercial sexual exploitation in the year, in mixed order. */
export function exploitationEntries(plan: YearOfEntries, random: Random): readonly ProcessEntry[] {
  const { year, scale, known } = plan;
  const trafficking = entriesFor(
    { ...plan, reason: 'TRAFFICKING', total: volume('CHILD_VICTIMS_ICBF', year, scale) },
    known.trafficked,
    random,
  );
  const sold = entriesFor(
    {
      ...plan,
      reason: 'COMMERCIAL_SEXUAL_EXPLOITATION',
      total: volume('PARD_ESCNNA_OPENED', year, scale),
    },
    known.exploited,
    random,
  );
  return shuffle([...trafficking, ...sold], random);
}

interface ReasonPlan extends YearOfEntries {
  readonly reason: string;
  readonly total: number;
}

/** As many as the total says; the children other agencies brought come first. */
function entriesFor(
  { year, meetChild, reason, total }: ReasonPlan,
  episodes: readonly Episode[],
  random: Random,
): readonly ProcessEntry[] {
  const inCare = episodes.filter((episode) => episode.inCare);
  const brought = shuffle(inCare, random).slice(0, total);
  const own = Array.from({ length: total - brought.length }, () => {
    const day = dayIn(year, random);
    const person = meetChild({ day, reason }, random);
    return { reason, person, ...opening(day, year, random) };
  });
  const shared = brought.map((episode) => {
    const day = episode.knownDay + random.below(4);
    return { reason, person: episode.person, episode, ...opening(day, year, random) };
  });
  return [...shared, ...own];
}

/** A process for any other reason; a child at work may be one SIRITI registered this year. */
export function otherEntry(
  { year, known, meetChild }: YearOfEntries,
  random: Random,
): ProcessEntry {
  const reason = REASON(random);
  const registered = registeredChild(reason, known.working, random);
  const begin = opening(registered?.day ?? dayIn(year, random), year, random);
  return {
    reason,
    known: begin.known,
    opened: lose(random, NOT_OPENED, begin.opened),
    person: registered?.person ?? meetChild({ day: begin.known, reason }, random),
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

/** Opened within the year, so that published totals of processes opened hold. */
function opening(day: number, year: number, random: Random) {
  const lastDay = dayOf(year, 12, 31);
  const known = Math.min(day, lastDay);
  const days = random.chance(OPENED_IN_TIME) ? random.between(1, 12) : random.between(13, 120);
  return { known, opened: Math.min(known + days, lastDay) };
}

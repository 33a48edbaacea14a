import { EXTRACT_DAY, ifHappened } from '../calendar.ts';
import type { Row } from '../extractFile.ts';
import type { Random } from '../random.ts';
import { weighted } from '../weighted.ts';
import type { Assistance } from './assistance.ts';
import type { RoutePlan } from './routePlans.ts';

const CLOSING = weighted({ ACHIEVED: 55, WITHDRAWN: 22, LOST_CONTACT: 16, MOVED: 6, DIED: 1 });
const UNTIL_VERIFIED = { from: 0, to: 45 };
const UNTIL_CLOSED = { from: 5, to: 200 };
const OPEN = { closed_date: null, closing_reason: null };

/** How far the route had come on the day of the extract: verification, assistance, phase and end. */
export function routeProgress(plan: RoutePlan, random: Random): Row {
  const { episode, verification } = plan;
  if (verification === 'PENDING')
    return { ...assistanceDates({}), ...OPEN, verified_date: null, phase: 'CHARACTERISED' };
  const days = random.between(UNTIL_VERIFIED.from, UNTIL_VERIFIED.to);
  const verified = Math.min(episode.knownDay + days, EXTRACT_DAY);
  const dates = assistanceDates(plan.assistance);
  const end = verification === 'VERIFIED' ? verifiedEnd(plan, verified, random) : undefined;
  return {
    ...dates,
    verified_date: verified,
    ...(end ?? { closed_date: verified, closing_reason: verification }),
    phase: end?.closed_date === null ? openPhase(dates) : 'CLOSED',
  };
}

function assistanceDates(given: Assistance) {
  return {
    immediate_start_date: ifHappened(given.immediateStart ?? null),
    immediate_end_date: ifHappened(given.immediateEnd ?? null),
    mediate_start_date: ifHappened(given.mediateStart ?? null),
    mediate_end_date: ifHappened(given.mediateEnd ?? null),
  };
}

/** Some time after the last assistance; children whom ICBF took in leave the route for it. */
function verifiedEnd({ episode, assistance }: RoutePlan, verified: number, random: Random) {
  const last = assistance.mediateEnd ?? assistance.immediateEnd ?? verified;
  const closed = ifHappened(last + random.between(UNTIL_CLOSED.from, UNTIL_CLOSED.to));
  if (closed === null) return OPEN;
  return {
    closed_date: closed,
    closing_reason: episode.inCare ? 'HANDED_TO_ICBF' : CLOSING(random),
  };
}

function openPhase(dates: Row): string {
  if (dates['mediate_end_date'] !== null) return 'FOLLOW_UP';
  if (dates['mediate_start_date'] !== null) return 'MEDIATE_ASSISTANCE';
  return dates['immediate_start_date'] === null ? 'VERIFIED' : 'IMMEDIATE_ASSISTANCE';
}

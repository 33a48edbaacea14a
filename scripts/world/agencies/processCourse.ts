import { lose } from '../lose.ts';
import { EXTRACT_DAY, ifHappened } from '../calendar.ts';
import type { Row } from '../extractFile.ts';
import type { Person } from '../people.ts';
import type { Random } from '../random.ts';
import { weighted } from '../weighted.ts';

export const MODALITY = weighted({
  FAMILY_OF_ORIGIN: 46,
  FOSTER_HOME: 16,
  RESIDENTIAL_HOME: 10,
  EMERGENCY_CENTRE: 8,
  SUPPORT_INTERVENTION: 14,
  DAY_CARE: 6,
});
export const REFERRING_BODY = weighted({
  POLICE: 14,
  FAMILY_COMMISSARIAT: 18,
  HOTLINE_141: 17,
  PROSECUTOR: 8,
  INTERIOR: 0.5,
  LABOR: 1,
  FOREIGN_AFFAIRS: 0.5,
  HEALTH: 16,
  EDUCATION: 10,
  CITIZEN: 15,
});
const RULING = weighted({ VULNERATED: 76, ADOPTABLE: 4, CLOSED_NO_VIOLATION: 20 });
const CLOSING = weighted({
  FAMILY: 58,
  OTHER_ENVIRONMENT: 18,
  LOSS_OF_COMPETENCE: 8,
  LEFT_CARE: 10,
  NO_VIOLATION: 6,
});
const MAJORITY_AGE_DAYS = Math.ceil(18 * 365.2425);
/** Ruling within 6 months as a rule; follow-up of 6 and 6 more. */
const UNTIL_RULING = { from: 45, to: 180 };
const FOLLOW_UP = { from: 60, to: 360 };
const LATE_RULING = 0.14;

interface Opening {
  readonly known: number;
  readonly opened: number | null;
}

/** The days and decisions of a process (PARD), as far as they had happened on the day of the extract. */
export function course({ known, opened }: Opening, person: Person, random: Random): Row {
  const verified = Math.min(known + random.between(0, 10), opened ?? EXTRACT_DAY);
  const start = {
    known_date: known,
    verified_date: lose(random, 0.06, verified),
    opened_date: opened,
  };
  if (opened === null) return { ...start, ...UNRULED, ...UNCLOSED };
  const late = random.chance(LATE_RULING);
  const days = late ? random.between(181, 540) : random.between(UNTIL_RULING.from, UNTIL_RULING.to);
  const ruled = ifHappened(Math.max(known + days, opened));
  if (ruled === null || random.chance(0.03)) return { ...start, ...UNRULED, ...UNCLOSED };
  const ruling = RULING(random);
  return { ...start, ruling_date: ruled, ruling, ...closing({ ruled, ruling }, person, random) };
}

const UNRULED = { ruling_date: null, ruling: null };
const UNCLOSED = { closed_date: null, closing_reason: null };

function closing(
  { ruled, ruling }: { ruled: number; ruling: string },
  person: Person,
  random: Random,
): Row {
  if (ruling === 'CLOSED_NO_VIOLATION')
    return { closed_date: ruled, closing_reason: 'NO_VIOLATION' };
  const closed = ifHappened(ruled + random.between(FOLLOW_UP.from, FOLLOW_UP.to));
  if (closed === null) return UNCLOSED;
  if (closed - person.birthDay > MAJORITY_AGE_DAYS)
    return { closed_date: closed, closing_reason: 'MAJORITY' };
  return {
    closed_date: closed,
    closing_reason: ruling === 'ADOPTABLE' ? 'ADOPTION' : CLOSING(random),
  };
}

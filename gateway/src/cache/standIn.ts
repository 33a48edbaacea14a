import { catalogued } from '@alianza/kit/errors/catalogued';
import { agencyCode } from '../agencies/agency.ts';
import type { AgencyAnswer, AskAgency } from '../engine/askAgency.ts';
import type { Observer } from '../observer.ts';
import type { Reading } from '../releases/reading.ts';
import type { RequestScope } from '../requestScope.ts';
import { isSilent } from './isSilent.ts';
import type { LastAnswer, LastAnswers } from './lastAnswers.ts';
import { fromText } from './told.ts';

/** @property now milliseconds of `performance.now()` */
export interface StandInOptions {
  readonly last: LastAnswers;
  readonly observer: Observer;
  readonly now: () => number;
}

/**
 * Lets the last good answer to the same question stand in for an agency that does not answer, as long as the agency
 * allows it. The scope then names the agency and the state the answer is from: it is never given as anything newer. One
 * request is told of one state of an agency: what would add a second one to it is left out as if it had not come.
 */
export function standIn(ask: AskAgency, { last, observer, now }: StandInOptions): AskAgency {
  const answered = new WeakMap<RequestScope['stale'], Set<string>>();

  /** The answer of an agency itself; none when an earlier state has stood in for it in the same request. */
  function ownAnswer(service: string, scope: RequestScope, answer: AgencyAnswer): AgencyAnswer {
    // A refusal tells of no state.
    if (answer.data === null) return answer;
    const used = scope.stale.get(service);
    if (used && !isSameState(used, scope.readings.get(service))) return missing(service);
    const services = answered.get(scope.stale) ?? new Set();
    answered.set(scope.stale, services.add(service));
    return answer;
  }

  return async (service, question) => {
    const began = now();
    const { body, scope } = question;
    const answer = await ask(service, question);
    if (!isSilent(answer)) return ownAnswer(service, scope, answer);
    const { tier, readings, stale } = scope;
    const found = last.find({ service, tier, body });
    const reading = readings.get(service);
    if (!found || !isAllowed(found, reading, now())) return answer;
    const told = answered.get(stale)?.has(service) ? reading : stale.get(service);
    if (told && !isSameState(found.reading, told)) return answer;
    stale.set(service, found.reading);
    observer.agencyAsked(agencyCode(service), { ms: now() - began, outcome: 'stale' });
    return fromText(found.text);
  };
}

/** Both what the agency allowed then and what it allows now; nothing while its schedule contradicts itself. */
function isAllowed(found: LastAnswer, reading: Reading | undefined, now: number): boolean {
  if (reading === undefined) return false;
  const seconds = Math.min(found.reading.staleSeconds, reading.staleSeconds);
  return now - found.at < seconds * 1000;
}

function isSameState(one: Reading, other: Reading | undefined): boolean {
  return one.digest === other?.digest;
}

function missing(service: string): AgencyAnswer {
  const agency = agencyCode(service);
  return { data: null, errors: [catalogued('AGENCY_UNAVAILABLE', { agency }, { agency })] };
}

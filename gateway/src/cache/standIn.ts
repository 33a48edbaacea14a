import { agencyCode } from '../agencies/agency.ts';
import type { AskAgency } from '../engine/askAgency.ts';
import type { Observer } from '../observer.ts';
import type { Reading } from '../releases/reading.ts';
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
 * allows it. The scope then names the agency and the state the answer is from: it is never given as anything newer.
 */
export function standIn(ask: AskAgency, { last, observer, now }: StandInOptions): AskAgency {
  return async (service, question) => {
    const began = now();
    const answer = await ask(service, question);
    if (!isSilent(answer)) return answer;
    const { tier, readings, stale } = question.scope;
    const found = last.find({ service, tier, body: question.body });
    const reading = readings.get(service);
    if (!found || !isAllowed(found, reading, now())) return answer;
    if (!isSameState(found.reading, stale.get(service))) return answer;
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

/** One answer tells of one earlier state of an agency. */
function isSameState(reading: Reading, used: Reading | undefined): boolean {
  return used === undefined || used.digest === reading.digest;
}

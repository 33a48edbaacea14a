import type { GraphQLError } from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import type { AgencyAnswer } from '../engine/askAgency.ts';
import type { AgencyOutcome } from '../observer.ts';
import type { Finding } from './breaker.ts';
import { readAgencyAnswer } from './readAgencyAnswer.ts';
import type { Reply } from './reply.ts';

/** What an ask comes to: for the caller, for the metrics, and for the breaker. */
export interface Conclusion {
  readonly answer: AgencyAnswer;
  readonly outcome: AgencyOutcome;
  readonly finding: Finding;
}

/** What a reply comes to; of an agency that gave no answer, one catalogued error without a place. */
export function conclude(reply: Reply, agency: string): Conclusion {
  if (!reply.answer) {
    if (reply.silence === 'unsent') return unasked(agency, reply.cause);
    if (reply.silence === 'encoded') return invalid(agency, reply.cause);
    const concluded = unavailable(agency, { cause: reply.cause, outcome: 'failed' });
    // Whoever asks for too much must not be able to keep the agency from everybody else.
    return reply.silence === 'large' ? { ...concluded, finding: 'nothing' } : concluded;
  }
  const read = readAgencyAnswer(reply.answer, agency);
  if (read.outcome === 'answered') return { ...read, finding: 'well' };
  return read.outcome === 'invalid'
    ? invalid(agency, read.cause)
    : unavailable(agency, { cause: read.cause, outcome: 'failed' });
}

/** @property outcome `resting` when the agency was left alone, and `failed` when it was asked */
export interface Failure {
  readonly cause: Error;
  readonly outcome: 'failed' | 'resting';
}

/** An agency that gave no answer. */
export function unavailable(agency: string, { cause, outcome }: Failure): Conclusion {
  const error = catalogued('AGENCY_UNAVAILABLE', { agency }, { agency, cause });
  return { answer: without(error), outcome, finding: 'unwell' };
}

/** The gateway itself could not put the question, of which the agency knows nothing. */
export function unasked(agency: string, cause: Error): Conclusion {
  const error = catalogued('INTERNAL_SERVER_ERROR', {}, { agency, cause });
  return { answer: without(error), outcome: 'failed', finding: 'nothing' };
}

function invalid(agency: string, cause: Error): Conclusion {
  const error = catalogued('AGENCY_ANSWER_INVALID', { agency }, { agency, cause });
  return { answer: without(error), outcome: 'invalid', finding: 'unwell' };
}

function without(error: GraphQLError): AgencyAnswer {
  return { data: null, errors: [error] };
}

import { hash } from 'node:crypto';
import type { AgencyQuestion } from '../engine/askAgency.ts';
import type { Reading } from '../releases/reading.ts';

/** One question to one agency, in the state in which it is read. */
export interface Asking {
  readonly service: string;
  readonly question: AgencyQuestion;
  readonly reading: Reading;
}

/** The key of an agency's answer: SHA-256 over everything that it depends on, in hexadecimal. */
export function agencyAnswerKey({ service, question, reading }: Asking): string {
  // None of the first four has a line end, so no two questions have one text.
  const { body, scope } = question;
  return hash('sha256', `agency\n${service}\n${scope.tier}\n${reading.digest}\n${body}`);
}

import type { AgencyAnswer } from '../engine/askAgency.ts';

const SILENCE: ReadonlySet<unknown> = new Set(['AGENCY_UNAVAILABLE', 'AGENCY_ANSWER_INVALID']);

/** Whether an agency did not answer, or with nothing that could be read; a refusal is an answer. */
export function isSilent({ data, errors }: AgencyAnswer): boolean {
  const [first, ...others] = errors;
  return data === null && others.length === 0 && SILENCE.has(first?.extensions['code']);
}

import { GraphQLError } from 'graphql';
import { ERRORS, isErrorCode, type ErrorCode } from '@alianza/kit/errors/catalogue';
import { REFUSALS, type RefusalName } from '../words/data/refusals.ts';
import { type Refusal, Refused } from './refused.ts';
import { say, type Said } from './say.ts';

/** The sentence for each code that the whole request may be refused with; all others are failures. */
const SENTENCES: Partial<Record<ErrorCode, RefusalName>> = {
  UNAUTHENTICATED: 'unauthenticated',
  TOO_MANY_REQUESTS: 'tooMany',
  GATEWAY_BUSY: 'busy',
  OPERATION_TOO_LARGE: 'tooLarge',
  BAD_USER_INPUT: 'invalid',
};

/**
 * Why a file is not given, by what was thrown.
 * @throws what is no refusal: a failure of ours, for the log.
 */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof Refused) return thrown.refusal;
  if (!(thrown instanceof GraphQLError)) throw thrown;
  const given = thrown.extensions['code'];
  const code = isErrorCode(given) ? given : 'INTERNAL_SERVER_ERROR';
  const details = (thrown.extensions['details'] ?? {}) as Said;
  const words = say(REFUSALS[SENTENCES[code] ?? 'failed'], {
    reason: thrown.message,
    code,
    ...details,
  });
  const seconds = details['seconds'];
  return {
    status: ERRORS[code].status,
    code,
    words,
    details,
    ...(typeof seconds === 'number' && { retryAfter: seconds }),
  };
}

import type { AskAgency } from '../engine/askAgency.ts';

/**
 * Marks answers by other code than the agency's state names, as while new code is rolled out: they are told of like one
 * that stands in, so that neither a gateway nor an HTTP cache keeps them under that state.
 */
export function markOtherCode(ask: AskAgency): AskAgency {
  return async (service, question) => {
    const answer = await ask(service, question);
    const { readings, stale } = question.scope;
    const reading = readings.get(service);
    const isOther = answer.data !== null && reading !== undefined && answer.code !== reading.code;
    if (isOther && !stale.has(service)) stale.set(service, reading);
    return answer;
  };
}

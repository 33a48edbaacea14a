import { hash } from 'node:crypto';
import type { Tier } from '@alianza/kit/server/tier';
import type { Readings } from '../releases/reading.ts';
import { mayAnswer } from './mayAnswer.ts';

/** Everything that an answer depends on. */
export interface AnswerParts {
  /** Names document and operation, for example the digest of both. */
  readonly operation: string;
  /** As coerced: defaults filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly tier: Tier;
  /** The services that the plan asks. */
  readonly services: Iterable<string>;
  readonly readings: Readings;
}

/**
 * The key of a whole answer: SHA-256 over everything that it depends on, in hexadecimal.
 * @param now milliseconds of `performance.now()`
 * @returns undefined when a service cannot be read in a known state, or in one too old to answer from.
 */
export function answerKey(parts: AnswerParts, now: number): string | undefined {
  const states: [string, string][] = [];
  for (const service of parts.services) {
    const reading = parts.readings.get(service);
    if (!reading || !mayAnswer(reading, now)) return undefined;
    states.push([service, reading.digest]);
  }
  states.sort(([a], [b]) => (a < b ? -1 : 1));
  const { operation, tier, variables } = parts;
  return hash('sha256', JSON.stringify(['answer', operation, tier, states, variables], inOrder));
}

/** Objects with their names in order, so that the same variables in another order are the same. */
function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

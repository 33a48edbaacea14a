import { LRUCache } from 'lru-cache';
import type { Tier } from '@alianza/kit/server/tier';
import type { Reading } from '../releases/reading.ts';
import { alone } from './alone.ts';

/** The last good answer to one question. */
export interface LastAnswer {
  /** The serialised `data`. */
  readonly text: Buffer;
  /** The state it is from. */
  readonly reading: Reading;
  /** When it was last known to be right, in milliseconds of `performance.now()`. */
  readonly at: number;
}

/** Who asked what of whom. An answer never stands in for another tier's. */
export interface Asked {
  readonly service: string;
  readonly tier: Tier;
  readonly body: string;
}

/** The last good answer to each question, for as long as there is room. */
export interface LastAnswers {
  find(asked: Asked): LastAnswer | undefined;
  keep(asked: Asked, answer: LastAnswer): void;
}

/** Bytes that an entry takes beside its text. */
const ENTRY_BYTES = 500;

/** Keeps so many bytes of last answers; 0 keeps nothing. */
export function keepLastAnswers(bytes: number): LastAnswers {
  if (bytes === 0) return { find: () => undefined, keep: () => undefined };
  const answers = new LRUCache<string, LastAnswer>({
    maxSize: bytes,
    sizeCalculation: ({ text }, key) => text.length + key.length + ENTRY_BYTES,
  });
  // Neither a service nor a tier has a line end in its name.
  const keyOf = ({ service, tier, body }: Asked): string => `${service}\n${tier}\n${body}`;
  return {
    find: (asked) => answers.get(keyOf(asked)),
    keep: (asked, answer) =>
      void answers.set(keyOf(asked), { ...answer, text: alone(answer.text) }),
  };
}

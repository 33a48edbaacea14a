import type { ErrorCode } from '@alianza/kit/errors/catalogue';
import type { Words } from '../words/language.ts';

/** Why a file is not given, for people and for programs. */
export interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  /** What to do, in a sentence. */
  readonly words: Words;
  /** What the sentence is made of, for programs. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Seconds after which it may be asked again. */
  readonly retryAfter?: number;
}

/** Thrown where a file cannot be given. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

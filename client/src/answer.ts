/** Why a part of an answer, or all of it, is missing. */
export interface AnswerError {
  /** What to do about it, in one sentence. */
  readonly message: string;
  /** Where the missing part would have been; empty when it is the whole answer. */
  readonly path: readonly (string | number)[];
  /** A code of the gateway's catalogue, or `NO_ANSWER` when the gateway could not be asked or did not answer in GraphQL. */
  readonly code: string;
  /** The agency whose part is missing, e.g. `POLICE`. */
  readonly agency: string | undefined;
}

/** What was asked for, as far as it came. Every null that an error's `path` names is missing, and never zero. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors: readonly AnswerError[];
  /** What the gateway tells of the answer: whether it is current, and the releases it is from. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

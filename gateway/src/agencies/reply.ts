/** An agency's answer as it came: nothing has been believed yet. */
export interface RawAnswer {
  readonly status: number;
  readonly body: string;
  /** Digest of the code that answered, where the agency names it. */
  readonly code?: string | undefined;
}

/**
 * Why no answer was taken:
 * - `unreached`: the connection failed before any of an answer came, so that asking again may help
 * - `late`: the time was up
 * - `broken`: the connection or the answer failed in any other way
 * - `large`: the answer is larger than what is taken
 * - `encoded`: the answer is compressed, which was not asked for
 * - `unsent`: the request could not be written; the agency has no part in it
 */
export type Silence = 'unreached' | 'late' | 'broken' | 'large' | 'encoded' | 'unsent';

/** How one request to an agency ended. The cause is for the log, and never for a caller. */
export type Reply =
  | { readonly answer: RawAnswer; readonly silence?: undefined }
  | { readonly answer?: undefined; readonly silence: Silence; readonly cause: Error };

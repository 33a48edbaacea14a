/** One request as traces see it. */
export interface Traced {
  /** Headers by which the agencies' own traces join this one (W3C Trace Context). */
  readonly along: Readonly<Record<string, string>>;
  /** Ends the span. Of the request it says what the metrics say, and never a document, a variable or a result. */
  end(answer: {
    readonly operation: string;
    /** Left out when it was not known or not told. */
    readonly tier?: string;
    readonly codes: readonly string[];
    /** Of HTTP, where it tells more than the codes. */
    readonly status?: number;
  }): void;
}

const UNTRACED: Traced = { along: {}, end: () => undefined };

/** Begins the trace of a request; nothing, when traces go nowhere. */
export type BeginTrace = (headers: Readonly<Record<string, unknown>>) => Traced;

/** Traces nothing, at no cost. */
export const untraced: BeginTrace = () => UNTRACED;

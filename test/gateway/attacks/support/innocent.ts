import { end, nextOf, startChild } from './startChild.ts';

/** What the innocent caller went through in a while. */
export interface Waited {
  /** Milliseconds within which 99 of 100 answers came. */
  readonly p99: number;
  readonly longest: number;
  readonly answers: number;
  /** Answers that were none. */
  readonly failed: readonly string[];
}

/** A caller who does no harm, in a process of its own so that nobody's work but the gateway's keeps it waiting. */
export interface Innocent {
  /** What it went through since this was asked last. */
  waited(): Promise<Waited>;
  end(): Promise<void>;
}

/** Starts it; it asks until it is ended. */
export async function startInnocent(port: number): Promise<Innocent> {
  const child = startChild('innocentMain.ts', [String(port)]);
  await nextOf(child);
  return {
    async waited() {
      child.send('tell');
      const { waited, failed } = (await nextOf(child)) as { waited: number[]; failed: string[] };
      const sorted = waited.toSorted((one, other) => one - other);
      const p99 = sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0;
      return { p99, longest: sorted.at(-1) ?? 0, answers: sorted.length, failed };
    },
    end: () => end(child),
  };
}

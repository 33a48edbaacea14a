import { setTimeout as delay } from 'node:timers/promises';
import { openConnection, type Connection, type Route } from '../load/connection.ts';

/** A caller who asks at a rate of its own, whatever the answers do. */
export interface Pace {
  readonly route: Route;
  readonly perSecond: number;
  readonly connections: number;
  readonly next: () => Buffer;
}

/** What such a caller saw. */
export interface Kept {
  /** Milliseconds from when each request was due, so that one that had to wait for a connection counts its waiting. */
  readonly latencies: readonly number[];
  /** Answers with errors or another status than 200, and connections that broke. */
  readonly failures: number;
}

/** Asks at the pace until `signal`, and waits for what is under way. @throws when no connection can be opened. */
export async function pacedLoad(pace: Pace, signal: AbortSignal): Promise<Kept> {
  const latencies: number[] = [];
  let failures = 0;
  const began = performance.now();
  let sent = 0;

  async function askOn(connection: Connection): Promise<void> {
    while (!signal.aborted) {
      const due = began + (sent * 1_000) / pace.perSecond;
      sent += 1;
      await delay(Math.max(0, due - performance.now()), undefined, { signal });
      const { status, hasErrors } = await connection.ask(pace.next());
      latencies.push(performance.now() - due);
      if (status !== 200 || hasErrors) failures += 1;
    }
  }

  async function keepAsking(): Promise<void> {
    while (!signal.aborted) {
      const connection = await openConnection(pace.route);
      await askOn(connection).catch(() => {
        if (!signal.aborted) failures += 1;
      });
      connection.close();
    }
  }

  await Promise.all(Array.from({ length: pace.connections }, keepAsking));
  return { latencies, failures };
}

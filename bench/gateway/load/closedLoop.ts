import { openConnection, type Connection } from './connection.ts';

/** Who asks: so many connections, each of which asks again as soon as it has its answer. */
export interface Load {
  readonly port: number;
  readonly connections: number;
  /** The bytes of the next request. */
  readonly next: () => Buffer;
}

/** What a load has seen since it was last asked. */
export interface Seen {
  /** Milliseconds of each answer that came. */
  readonly latencies: readonly number[];
  /** Answers with errors or another status than 200. */
  readonly failures: number;
}

/** A load under way. */
export interface RunningLoad {
  /** What was seen since the last call; what is under way then counts for the next. */
  take(): Seen;
  /** Sends nothing more and waits for the answers under way. @throws what broke a connection. */
  stop(): Promise<void>;
}

/** Opens the connections and begins. @throws when a connection cannot be opened. */
export async function closedLoop({ port, connections, next }: Load): Promise<RunningLoad> {
  let latencies: number[] = [];
  let failures = 0;
  let stopped = false;

  async function askOn(connection: Connection): Promise<void> {
    while (!stopped) {
      const began = performance.now();
      const { status, hasErrors } = await connection.ask(next());
      latencies.push(performance.now() - began);
      if (status !== 200 || hasErrors) failures += 1;
    }
  }

  const open = await Promise.all(
    Array.from({ length: connections }, () => openConnection({ port })),
  );
  const asking = Promise.all(open.map(askOn));
  // Told by stop(), which is where the caller waits.
  asking.catch(() => undefined);
  return {
    take() {
      const seen = { latencies, failures };
      latencies = [];
      failures = 0;
      return seen;
    },
    async stop() {
      stopped = true;
      await asking.finally(() => open.forEach((connection) => connection.close()));
    },
  };
}

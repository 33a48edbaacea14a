import { setTimeout as delay } from 'node:timers/promises';
import { openConnection, type Connection } from '../load/connection.ts';

/** What hostile callers got. */
export interface Got {
  readonly answered: number;
  readonly refused: number;
}

/** Each hostile caller has an address of its own, 127.0.0.2 and up. */
const CALLERS = 8;
/** As many as one caller may have at the same time. */
const CONCURRENCY = 16;
const TOO_MANY = 429;

/**
 * Eight callers who go to the limit of what each of them may: all their places taken all the time, and after a refusal they
 * come back when they were told to. Until `signal`.
 */
export async function hostile(port: number, next: () => Buffer, signal: AbortSignal): Promise<Got> {
  let [answered, refused] = [0, 0];

  async function askOn(connection: Connection): Promise<void> {
    while (!signal.aborted) {
      const { status, retryAfterSeconds = 1 } = await connection.ask(next());
      if (status !== TOO_MANY) answered += 1;
      else {
        refused += 1;
        await delay(retryAfterSeconds * 1_000, undefined, { signal });
      }
    }
  }

  const connections = await Promise.all(
    Array.from({ length: CALLERS * CONCURRENCY }, (_, index) =>
      openConnection({ port, localAddress: `127.0.0.${2 + (index % CALLERS)}` }),
    ),
  );
  signal.addEventListener('abort', () => connections.forEach((each) => each.close()));
  await Promise.allSettled(connections.map(askOn));
  return { answered, refused };
}

import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import type { Logger } from 'pino';
import { describeError } from '../server/describeError.ts';

/** An ear on the announcements of one database. */
export interface ScheduleListener {
  readonly isListening: () => boolean;
  close(): Promise<void>;
}

/** The connection to listen over: straight to the primary, as a pooler or a standby takes no LISTEN. */
export interface ListenOptions {
  readonly readerUrl: string;
  readonly applicationName: string;
  readonly log: Logger;
}

const CONNECT_TIMEOUT_MS = 5_000;
const PROBE_IDLE_MS = 10_000;
const FIRST_REST_MS = 100;
const LONGEST_REST_MS = 5_000;

/**
 * Calls `onChange` at each announcement, and each time listening begins, as something may have been announced before.
 * A connection that is lost is made again, after rests that double up to five seconds.
 */
export function listenToSchedule(options: ListenOptions, onChange: () => void): ScheduleListener {
  const closing = new AbortController();
  const { signal } = closing;
  let listening = false;
  const onListening = () => {
    listening = true;
    onChange();
  };
  const keepListening = async () => {
    let rest = FIRST_REST_MS;
    while (!signal.aborted) {
      await listenOnce(options, { signal, onListening, onChange });
      rest = listening ? FIRST_REST_MS : Math.min(2 * rest, LONGEST_REST_MS);
      listening = false;
      await setTimeout(rest, undefined, { signal }).catch(() => undefined);
    }
  };
  const ended = keepListening();
  return {
    isListening: () => listening,
    close: () => {
      closing.abort();
      return ended;
    },
  };
}

interface Hearing {
  readonly signal: AbortSignal;
  readonly onListening: () => void;
  readonly onChange: () => void;
}

/** Listens until the connection is lost or closed; never rejects. */
async function listenOnce(
  { readerUrl, applicationName, log }: ListenOptions,
  { signal, onListening, onChange }: Hearing,
): Promise<void> {
  const client = new Client({
    connectionString: readerUrl,
    application_name: applicationName,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    // Without probes a connection whose other side vanished would be taken for silence.
    keepAlive: true,
    keepAliveInitialDelayMillis: PROBE_IDLE_MS,
  });
  client.on('error', (failure) => log.warn({ failure: describeError(failure) }, 'deaf'));
  client.on('notification', onChange);
  try {
    await client.connect();
    // Settles on the end of the connection, on its failure, and on closing.
    const lost = once(client, 'end', { signal }).catch(() => undefined);
    await client.query('listen release_schedule');
    onListening();
    await lost;
  } catch (failure) {
    log.warn({ failure: describeError(failure) }, 'no announcement is heard');
  } finally {
    await client.end().catch(() => undefined);
  }
}

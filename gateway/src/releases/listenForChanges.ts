import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'undici';

/** Milliseconds of silence after which the stream is taken for dead: it has a heartbeat each second. */
const SILENCE_MS = 3_500;

/** Milliseconds before the stream is opened again: at first, and at most. */
const FIRST_REST_MS = 250;
const LONGEST_REST_MS = 5_000;

/** A stream that is being listened to. */
export interface Listening {
  close(): Promise<void>;
}

/**
 * Listens to an agency's stream of changes (Server-Sent Events) for as long as it is not closed. What the stream says decides
 * nothing: it is a reason to look at the signed feed earlier.
 * @param url the agency's GraphQL address; the stream is beside it.
 */
export function listenForChanges(url: string, onHint: () => void): Listening {
  const { origin, pathname } = new URL('releases/changes', url);
  const client = new Client(origin, {
    connectTimeout: SILENCE_MS,
    headersTimeout: SILENCE_MS,
    bodyTimeout: SILENCE_MS,
  });
  const closing = new AbortController();
  const stream: Stream = { client, path: pathname, signal: closing.signal, onHint };
  const listening = keepListening(stream).catch(() => undefined);
  return {
    async close() {
      closing.abort();
      await client.destroy();
      await listening;
    },
  };
}

interface Stream {
  readonly client: Client;
  readonly path: string;
  readonly signal: AbortSignal;
  readonly onHint: () => void;
}

/** Opens the stream again whenever it ends, after a rest that doubles while it cannot be opened. */
async function keepListening(stream: Stream): Promise<void> {
  const { signal } = stream;
  let rest = FIRST_REST_MS;
  while (!signal.aborted) {
    const wasOpen = await listenOnce(stream);
    rest = wasOpen ? FIRST_REST_MS : Math.min(2 * rest, LONGEST_REST_MS);
    await delay(rest * (0.5 + Math.random()), undefined, { ref: false, signal });
  }
}

/** Listens until the stream ends, and says whether it was ever open. Never rejects. */
async function listenOnce({ client, path, signal, onHint }: Stream): Promise<boolean> {
  let isOpen = false;
  try {
    const headers = { accept: 'text/event-stream' };
    const { statusCode, body } = await client.request({ method: 'GET', path, headers, signal });
    isOpen = statusCode === 200;
    if (!isOpen) body.destroy();
    for await (const chunk of body) if (isHint(String(chunk))) onHint();
  } catch {
    // A stream that breaks is opened again; until then the feed is looked at regularly all the same.
  }
  return isOpen;
}

/** Anything but comments and blank lines: half a line taken for a hint costs one look. */
function isHint(chunk: string): boolean {
  return chunk.split(/\r\n|\r|\n/).some((line) => line !== '' && !line.startsWith(':'));
}

import { Pool } from 'undici';
import type { Limits } from '../limits.ts';
import { Exchange } from './exchange.ts';
import type { Reply } from './reply.ts';

/** One POST: its headers, its body, and the milliseconds it may take. */
export interface Sending {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly ms: number;
}

/** The wire to one agency. */
export interface Transport {
  /** Sends once, and never rejects: what goes wrong is in the reply. */
  send(sending: Sending): Promise<Reply>;
  /** Closes every connection; what is under way ends unanswered. */
  close(): Promise<void>;
}

/**
 * Opens a wire of connections that are kept. Each agency has its own, so that one that hangs takes no connection from another;
 * more requests than connections wait for a free one, inside their own time.
 */
export function openTransport(
  url: string,
  limits: Pick<Limits, 'agencyTimeoutMs' | 'agencyAnswerBytes' | 'agencyConnections'>,
): Transport {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections: limits.agencyConnections,
    pipelining: 1,
    connectTimeout: limits.agencyTimeoutMs,
    // The timer of the exchange bounds both.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const request = { method: 'POST', path: `${pathname}${search}` } as const;
  return {
    send: ({ headers, body, ms }) =>
      new Promise((settle) => {
        const exchange = new Exchange({ ms, bytes: limits.agencyAnswerBytes, settle });
        pool.dispatch({ ...request, headers, body }, exchange);
      }),
    close: () => pool.destroy(),
  };
}

import { createServer, type RequestListener, type Server } from 'node:http';
import type { Limits } from '../limits.ts';
import { StartRefused } from '../startRefused.ts';

/** Where to listen, and how long a caller may take to say what it wants. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  readonly limits: Pick<
    Limits,
    'headersTimeoutMs' | 'requestTimeoutMs' | 'totalTimeoutMs' | 'backlog'
  >;
}

/** How often unfinished requests are looked at: a slow one is cut at most this much later than its limit. */
const CHECK_MS = 1_000;

/** Longer than the usual balancer keeps an idle connection, so that it is the balancer who closes it. */
const KEEP_ALIVE_MS = 75_000;

const HEADER_BYTES = 16_384;

function refusal(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartRefused(
      `Port ${port} is taken. Stop what answers there, or choose another: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === 'EACCES') {
    return new StartRefused(
      `Port ${port} is not allowed to this user. Choose one above 1023 with PORT.`,
    );
  }
  return error;
}

/**
 * Listens, and resolves only when it truly does: Express 5 calls its own listen callback on failure as well.
 * @throws StartRefused when the port is taken or not allowed.
 */
export function listen(
  handler: RequestListener,
  { host, port, limits }: ListenOptions,
): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      connectionsCheckingInterval: CHECK_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: HEADER_BYTES,
    },
    handler,
  );
  // Who asks and never takes the answer: the agencies have their time, and then something must move.
  server.timeout = limits.requestTimeoutMs + limits.totalTimeoutMs;
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refusal(error, port)));
    server.listen({ port, host, backlog: limits.backlog }, () => resolve(server));
  });
}

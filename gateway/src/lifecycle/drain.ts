import type { Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Limits } from '../limits.ts';

/**
 * Takes a server out of service with nothing lost: for `lameDuckMs` it still answers, while whoever balances load sees
 * that it is not ready; then it takes no more connections, and what is being answered has `drainMs` to end.
 */
export async function drain(
  server: Server,
  { lameDuckMs, drainMs }: Pick<Limits, 'lameDuckMs' | 'drainMs'>,
): Promise<void> {
  await setTimeout(lameDuckMs);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const over = new AbortController();
  const cut = setTimeout(drainMs, undefined, { signal: over.signal }).then(
    () => server.closeAllConnections(),
    () => undefined,
  );
  await closed;
  over.abort();
  await cut;
}

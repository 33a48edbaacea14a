import { once } from 'node:events';
import { createServer } from 'node:net';
import { Refusal } from '../refusal.ts';

/** Refuses in one line a port the gateway could not listen on, before anything long is begun. */
export async function assertPortFree(port: number, host: string): Promise<void> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (reason) {
    throw new Refusal(explain(port, (reason as NodeJS.ErrnoException).code));
  }
  server.close();
  await once(server, 'close');
}

function explain(port: number, code: string | undefined): string {
  const cause =
    code === 'EACCES' ? 'may not be used by this account' : 'is taken by another program';
  return `Port ${port} ${cause}: choose another one, e.g. PORT=${port < 1024 ? 4000 : port + 1} npm start.`;
}

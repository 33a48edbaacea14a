import { readFile } from 'node:fs/promises';

const ESTABLISHED = '01';

/**
 * Connections that a server holds open although what it has written to them is not taken: `/proc/net/tcp` has a line for
 * each, with the local address, the state and what waits to be sent, in hexadecimal.
 */
export async function stuck(port: number): Promise<number> {
  const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const lines = (await readFile('/proc/net/tcp', 'utf8')).trim().split('\n').slice(1);
  return lines.filter((line) => {
    const [, address = '', , state, queues = ''] = line.trim().split(/\s+/);
    return address.endsWith(local) && state === ESTABLISHED && Number.parseInt(queues, 16) > 0;
  }).length;
}

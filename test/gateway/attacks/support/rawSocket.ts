import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection on which anything can be said. */
export interface RawSocket {
  readonly socket: Socket;
  /** Begins to read what comes. */
  hear(): void;
  /** What has come back so far. */
  received(): string;
  /** Resolves once it is closed from either side, whichever way; to whether this took no longer than `ms`. */
  closedWithin(ms: number): Promise<boolean>;
}

/** Connects; rejects when it cannot. What comes is read unless it `isDeaf`. */
export async function openSocket(
  port: number,
  { localAddress, isDeaf = false }: { readonly localAddress: string; readonly isDeaf?: boolean },
): Promise<RawSocket> {
  const socket = connect({ host: '127.0.0.1', port, localAddress });
  const chunks: Buffer[] = [];
  const closed = new Promise<boolean>((resolve) => socket.once('close', () => resolve(true)));
  socket.on('error', () => undefined);
  await Promise.race([once(socket, 'connect'), closed]);
  if (socket.destroyed) throw new Error('not connected');
  const hear = (): void => void socket.on('data', (chunk: Buffer) => void chunks.push(chunk));
  if (!isDeaf) hear();
  return {
    socket,
    hear,
    received: () => Buffer.concat(chunks).toString('latin1'),
    async closedWithin(ms) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<boolean>((resolve) => {
        timer = setTimeout(() => resolve(false), ms);
      });
      const isClosed = await Promise.race([closed, late]);
      clearTimeout(timer);
      return isClosed;
    },
  };
}

/** The bytes of a POST of JSON to /graphql. */
export function postBytes(body: string, others = ''): string {
  const headers = `host: gateway\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`;
  return `POST /graphql HTTP/1.1\r\n${headers}${others}\r\n${body}`;
}

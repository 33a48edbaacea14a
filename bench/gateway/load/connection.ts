import { connect, type Socket } from 'node:net';
import { ResponseReader, type Response } from './responseReader.ts';

/** Where a connection goes, and from which address of this machine: by it the gateway tells callers apart. */
export interface Route {
  readonly port: number;
  readonly localAddress?: string;
}

/** A kept connection that carries one request at a time. */
export interface Connection {
  /** Sends the bytes of a whole request. Rejects when the connection breaks before the answer is whole. */
  ask(request: Buffer): Promise<Response>;
  close(): void;
}

interface Waiting {
  resolve(response: Response): void;
  reject(reason: Error): void;
}

/** Opens a connection. @throws when nobody answers there. */
export async function openConnection({ port, localAddress }: Route): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', ...(localAddress && { localAddress }) });
  await connected(socket);
  const reader = new ResponseReader();
  let waiting: Waiting | undefined;
  const fail = (reason: Error): void => waiting?.reject(reason);
  socket.setNoDelay(true);
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('The connection was closed.')));
  socket.on('data', (chunk) => {
    const response = reader.take(chunk);
    if (response) waiting?.resolve(response);
  });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        if (socket.destroyed) reject(new Error('The connection is closed.'));
        else socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
}

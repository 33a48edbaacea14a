import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A door in front of a gateway that can be shut, as if the gateway were gone, and opened again at the same address. */
export interface Relay {
  readonly url: string;
  shut(): Promise<void>;
  open(): Promise<void>;
}

/** Opens a relay to a gateway. */
export async function relayTo(gateway: string): Promise<Relay> {
  const target = Number(new URL(gateway).port);
  const sockets = new Set<Socket>();
  let server = relaying(target, sockets);
  const port = await listening(server, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    shut: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    open: async () => {
      server = relaying(target, sockets);
      await listening(server, port);
    },
  };
}

function relaying(target: number, sockets: Set<Socket>): Server {
  return createServer((inside) => {
    const outside = connect(target, '127.0.0.1');
    for (const [one, other] of [
      [inside, outside],
      [outside, inside],
    ] as const) {
      sockets.add(one);
      one.on('close', () => sockets.delete(one));
      one.on('error', () => other.destroy());
      one.pipe(other);
    }
  });
}

async function listening(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

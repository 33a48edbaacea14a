import { createServer, type Server } from 'node:http';

/** Milliseconds. A gateway drops a connection after 60 idle seconds: it must never find that this side was first. */
const TIMES = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 75_000 };

/** A server that is not listening yet, so that what drains it can be made first. */
export function httpServer(): Server {
  return createServer(TIMES);
}

/** Listens on this machine's loopback only, and gives the port. Rejects with the system's error when it may not. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

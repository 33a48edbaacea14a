import { createServer, type RequestListener, type Server } from 'node:http';
import { StartRefused } from '../startRefused.ts';

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
export function listen(handler: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refusal(error, port)));
    server.listen(port, host, () => resolve(server));
  });
}

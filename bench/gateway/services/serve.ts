import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answers } from './answers.ts';

/** A service that answers on a free port of this machine. */
export interface Served {
  /** Its GraphQL address. */
  readonly url: string;
  /** GraphQL requests since the start. */
  readonly asked: () => number;
}

/** Longer than a run: a gateway that is idle while others are measured keeps its connections. */
const KEPT_MS = 3_600_000;

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Answers POSTs from `answers`, and leaves every GET to `feed`. */
export async function serve(answers: Answers, feed: RequestListener): Promise<Served> {
  let asked = 0;
  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      feed(request, response);
      return;
    }
    asked += 1;
    void textOf(request)
      .then(answers)
      .then((bytes) =>
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length })
          .end(bytes),
      )
      // A gateway that is stopped in the middle of a question wants no answer.
      .catch(() => response.destroy());
  });
  server.keepAliveTimeout = KEPT_MS;
  server.requestTimeout = KEPT_MS;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/graphql`, asked: () => asked };
}

import {
  createServer,
  request as send,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy in front of a subgraph that can hinder its feed. */
export interface FeedProxy {
  /** Stands for the subgraph's GraphQL address. */
  readonly url: string;
  isPushCut: boolean;
  isPollCut: boolean;
  /** Milliseconds that each answer of the feed is held back. */
  pollDelayMs: number;
  close(): Promise<void>;
}

/** @param target the subgraph's GraphQL address, wherever it is now */
export async function startFeedProxy(target: () => string): Promise<FeedProxy> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://proxy');
    const isPush = pathname === '/releases/changes';
    const isPoll = pathname === '/releases';
    if ((isPush && self.isPushCut) || (isPoll && self.isPollCut)) response.destroy();
    else forward({ request, response, target: target(), delayMs: isPoll ? self.pollDelayMs : 0 });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const self: FeedProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    isPushCut: false,
    isPollCut: false,
    pollDelayMs: 0,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return self;
}

interface Passing {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly target: string;
  readonly delayMs: number;
}

function forward({ request, response, target, delayMs }: Passing): void {
  const { url = '', method = '', headers } = request;
  const onward = send(new URL(url, target), { method, headers }, (answer) => {
    const pass = (): void => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    };
    if (delayMs > 0) setTimeout(pass, delayMs);
    else pass();
  });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

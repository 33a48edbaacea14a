import { hash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FEED_SIGNATURE_HEADER, signFeed } from '@alianza/kit/feed/feedSignature';
import type { FeedRelease, ReleaseFeed } from '@alianza/kit/feed/releaseFeed';
import type { Agency } from '../../../gateway/src/agencies/agency.ts';

export const SECRET = 'a secret that agencies and gateways share';

/** What a signed feed is made of, for tests to alter before it is signed. */
export interface Feeding {
  agency: string;
  nonce: string;
  secret: string;
  feed: ReleaseFeed;
}

/** A small agency over real HTTP, with its schedule in memory, on a clock of its own. */
export interface ReleaseAgency {
  readonly agency: Agency;
  /** Rows in the order of their announcement. */
  readonly schedule: FeedRelease[];
  /** Milliseconds added to every answer of the feed. */
  feedDelayMs: number;
  isPushCut: boolean;
  /** Milliseconds that its clock is ahead of this process's. */
  offsetMs: number;
  staleSeconds: number;
  reference: string;
  /** Alters what is signed. */
  alter: (feeding: Feeding) => void;
  /** Alters the body after it was signed. */
  forge: (body: string) => string;
  /** Answers GraphQL in place of the agency. */
  fault: ((response: ServerResponse) => void) | undefined;
  /** Paths asked for, in order. */
  readonly asked: string[];
  now(): number;
  /** Announces a release to take effect so many milliseconds ahead. */
  publish(dataset: string, leadMs: number): FeedRelease;
  /** The number in force at an instant of its clock; 0 before the first. */
  numberAt(dataset: string, instant: number): number;
  close(): Promise<void>;
}

const HINT = 'event: change\ndata:\n\n';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts an agency on a free port. */
export async function startReleaseAgency(name: string): Promise<ReleaseAgency> {
  const streams = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://agency');
    self.asked.push(request.url ?? '');
    handlers[pathname]?.(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/graphql`;
  const self: ReleaseAgency = {
    agency: { name, code: name.toUpperCase(), url },
    schedule: [],
    feedDelayMs: 0,
    isPushCut: false,
    offsetMs: 0,
    staleSeconds: 86_400,
    reference: 'rows',
    alter: () => undefined,
    forge: (body) => body,
    fault: undefined,
    asked: [],
    now: () => performance.timeOrigin + performance.now() + self.offsetMs,
    publish(dataset, leadMs) {
      const release = next(self, dataset, leadMs);
      self.schedule.push(release);
      if (!self.isPushCut) for (const stream of streams) stream.write(HINT);
      return release;
    },
    numberAt: (dataset, instant) => latestAt(self.schedule, dataset, instant)?.number ?? 0,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  const handlers = handlersOf(self, streams);
  return self;
}

function next(self: ReleaseAgency, dataset: string, leadMs: number): FeedRelease {
  const number = 1 + self.schedule.filter((row) => row.dataset === dataset).length;
  const digest = hash('sha256', `${self.agency.name} ${dataset} ${number}`);
  return { dataset, number, digest, effectiveAt: Math.floor(self.now() + leadMs) };
}

function handlersOf(self: ReleaseAgency, streams: Set<ServerResponse>): Record<string, Handler> {
  return {
    '/graphql': (request, response) => void answer(self, request, response),
    '/releases': (request, response) => void feedOf(self, request, response),
    '/releases/changes': (_request, response) => {
      if (self.isPushCut) {
        response.writeHead(503).end();
        return;
      }
      streams.add(response);
      response.once('close', () => streams.delete(response));
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(HINT);
    },
  };
}

function latestAt(
  schedule: readonly FeedRelease[],
  dataset: string,
  instant: number,
): FeedRelease | undefined {
  return schedule.findLast((row) => row.dataset === dataset && row.effectiveAt <= instant);
}

function readFeedOf(self: ReleaseAgency): ReleaseFeed {
  const stamp = Math.floor(self.now());
  const shown = self.schedule.filter(
    (row) => row.effectiveAt > stamp || row === latestAt(self.schedule, row.dataset, stamp),
  );
  const { reference, staleSeconds, schedule, agency } = self;
  return {
    agency: agency.name,
    stamp,
    reference,
    staleSeconds,
    length: schedule.length,
    releases: shown,
  };
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms).unref());

/** Half of the delay comes before the schedule is read and half after, so that neither end of the trip is spared. */
async function feedOf(
  self: ReleaseAgency,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const half = self.feedDelayMs / 2;
  if (half > 0) await pause(half);
  const nonce = new URL(request.url ?? '', 'http://agency').searchParams.get('nonce') ?? '';
  const feeding = { agency: self.agency.name, nonce, secret: SECRET, feed: readFeedOf(self) };
  self.alter(feeding);
  const body = JSON.stringify(feeding.feed);
  if (half > 0) await pause(half);
  response.setHeader(FEED_SIGNATURE_HEADER, signFeed(feeding.secret, { ...feeding, body }));
  response.end(self.forge(body));
}

/** `{ query: dataset }` is answered with the number in force at the instant that the gateway names. */
async function answer(
  self: ReleaseAgency,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  if (self.fault) {
    self.fault(response);
    return;
  }
  const { query } = JSON.parse(text) as { query: string };
  const instant = Math.min(Number(request.headers['alianza-instant'] ?? Infinity), self.now());
  const data = { dataset: query, number: self.numberAt(query, instant), tier: tierIn(request) };
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ data }));
}

const tierIn = ({ headers }: IncomingMessage): string =>
  headers['alianza-tier'] === undefined ? 'PUBLIC' : 'ANALYST';

import { hash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import { graphql, parse } from 'graphql';
import { FEED_SIGNATURE_HEADER, signFeed } from '@alianza/kit/feed/feedSignature';
import type { FeedRelease, ReleaseFeed } from '@alianza/kit/feed/releaseFeed';
import { TIER_HEADER } from '@alianza/kit/server/tierHeader';
import { TIER_SECRET } from '../../support/tiers.ts';

/** A small agency over real HTTP that answers GraphQL as of an instant, and announces its releases in a signed feed. */
export interface AnnouncingAgency {
  readonly name: string;
  readonly sdl: string;
  readonly url: string;
  /** Questions it has had. */
  questions(): number;
  /** Whether it has a figure to give; without one it answers with an error in its place. */
  hasFigures: boolean;
  /** Answers nothing but its feed. */
  isSilent: boolean;
  isFeedCut: boolean;
  staleSeconds: number;
  /** While it is there, answers wait for it. */
  gate: Promise<void> | undefined;
  /** Times its feed was looked at. */
  looks(): number;
  /** Publishes a release that is in force at once. */
  publish(): void;
  /** Loses the last release, as an older copy of its database would have. */
  loseLast(): void;
  close(): Promise<void>;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;

/** Each agency gives a figure that names its release and the tier it was asked for. */
const sdlOf = (name: string): string => `${LINK}
  type Query { ${name}(year: Int = 2024, where: Where): Figures }
  input Where { sex: String, age: Int }
  type Figures @shareable { release: Int tier: String year: Int }`;

type Figures = Readonly<Record<string, unknown>>;

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** Starts an agency on a free port, with one release in force. */
export async function startAnnouncing(name: string): Promise<AnnouncingAgency> {
  const sdl = sdlOf(name);
  const schedule: FeedRelease[] = [];
  let questions = 0;
  let looks = 0;
  const figures = (args: Figures, { headers }: IncomingMessage): Figures => {
    if (!self.hasFigures) throw new Error('there is no figure');
    const instant = Number(headers['alianza-instant'] ?? Date.now());
    const inForce = schedule.findLast(({ effectiveAt }) => effectiveAt <= instant);
    const tier = headers[TIER_HEADER] === undefined ? 'PUBLIC' : 'ANALYST';
    return { release: inForce?.number ?? 0, tier, year: args['year'] };
  };
  const resolvers: GraphQLResolverMap<IncomingMessage> = {
    Query: {
      [name]: (_: unknown, args: Figures, request: IncomingMessage) => figures(args, request),
    },
  };
  const schema = buildSubgraphSchema({
    typeDefs: parse(sdl),
    resolvers: resolvers as GraphQLResolverMap<unknown>,
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { query, variables } = JSON.parse(await textOf(request)) as {
      query: string;
      variables?: Figures;
    };
    questions += 1;
    await self.gate;
    if (self.isSilent) {
      response.destroy();
      return;
    }
    const asked = { source: query, variableValues: variables ?? {}, contextValue: request };
    const given = await graphql({ schema, ...asked });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(given));
  }

  function feed({ url = '' }: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(url, 'http://agency');
    if (pathname !== '/releases' || self.isFeedCut) {
      response.writeHead(503).end();
      return;
    }
    looks += 1;
    const nonce = searchParams.get('nonce') ?? '';
    const said: ReleaseFeed = {
      agency: name,
      stamp: Date.now(),
      reference: 'rows',
      staleSeconds: self.staleSeconds,
      length: schedule.length,
      releases: schedule.slice(-1),
    };
    const body = JSON.stringify(said);
    response.setHeader(FEED_SIGNATURE_HEADER, signFeed(TIER_SECRET, { agency: name, nonce, body }));
    response.end(body);
  }

  const server = createServer((request, response) => {
    if (request.method === 'POST') void answer(request, response);
    else feed(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const self: AnnouncingAgency = {
    name,
    sdl,
    url: `http://127.0.0.1:${port}/graphql`,
    questions: () => questions,
    looks: () => looks,
    hasFigures: true,
    isSilent: false,
    isFeedCut: false,
    staleSeconds: 0,
    gate: undefined,
    publish() {
      const number = schedule.length + 1;
      const digest = hash('sha256', `${name} ${number}`);
      schedule.push({ dataset: `${name}.figures`, number, digest, effectiveAt: Date.now() });
    },
    loseLast: () => void schedule.pop(),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  self.publish();
  return self;
}

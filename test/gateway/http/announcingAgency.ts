import { hash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';
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
  const agency = new Announcing(name);
  await agency.listen();
  agency.publish();
  return agency;
}

class Announcing implements AnnouncingAgency {
  readonly name: string;
  readonly sdl: string;
  hasFigures = true;
  isSilent = false;
  isFeedCut = false;
  staleSeconds = 0;
  gate: Promise<void> | undefined;
  readonly #schedule: FeedRelease[] = [];
  readonly #schema: GraphQLSchema;
  readonly #server: Server;
  #questions = 0;
  #looks = 0;

  constructor(name: string) {
    this.name = name;
    this.sdl = sdlOf(name);
    const figures = (_: unknown, args: Figures, request: unknown) =>
      this.#figures(args, request as IncomingMessage);
    this.#schema = buildSubgraphSchema({
      typeDefs: parse(this.sdl),
      resolvers: { Query: { [name]: figures } },
    });
    this.#server = createServer((request, response) => {
      if (request.method === 'POST') void this.#answer(request, response);
      else this.#feed(request, response);
    });
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/graphql`;
  }

  listen(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  questions(): number {
    return this.#questions;
  }

  looks(): number {
    return this.#looks;
  }

  publish(): void {
    const number = this.#schedule.length + 1;
    const digest = hash('sha256', `${this.name} ${number}`);
    const dataset = `${this.name}.figures`;
    this.#schedule.push({ dataset, number, digest, effectiveAt: Date.now() });
  }

  loseLast(): void {
    this.#schedule.pop();
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #figures(args: Figures, { headers }: IncomingMessage): Figures {
    if (!this.hasFigures) throw new Error('there is no figure');
    const instant = Number(headers['alianza-instant'] ?? Date.now());
    const inForce = this.#schedule.findLast(({ effectiveAt }) => effectiveAt <= instant);
    const tier = headers[TIER_HEADER] === undefined ? 'PUBLIC' : 'ANALYST';
    return { release: inForce?.number ?? 0, tier, year: args['year'] };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { query, variables } = JSON.parse(await textOf(request)) as {
      query: string;
      variables?: Figures;
    };
    this.#questions += 1;
    await this.gate;
    if (this.isSilent) {
      response.destroy();
      return;
    }
    const asked = { source: query, variableValues: variables ?? {}, contextValue: request };
    const given = await graphql({ schema: this.#schema, ...asked });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(given));
  }

  #feed({ url = '' }: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(url, 'http://agency');
    if (pathname !== '/releases' || this.isFeedCut) {
      response.writeHead(503).end();
      return;
    }
    this.#looks += 1;
    const nonce = searchParams.get('nonce') ?? '';
    const said: ReleaseFeed = {
      agency: this.name,
      stamp: Date.now(),
      reference: 'rows',
      // Far longer than any lease a test may ask for.
      leadMs: 60_000,
      staleSeconds: this.staleSeconds,
      length: this.#schedule.length,
      releases: this.#schedule.slice(-1),
    };
    const body = JSON.stringify(said);
    const signature = signFeed(TIER_SECRET, { agency: this.name, nonce, body });
    response.setHeader(FEED_SIGNATURE_HEADER, signature).end(body);
  }
}

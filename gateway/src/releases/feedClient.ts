import { randomBytes } from 'node:crypto';
import { Client } from 'undici';
import { FEED_SIGNATURE_HEADER, verifyFeed } from '@alianza/kit/feed/feedSignature';
import type { Agency } from '../agencies/agency.ts';
import type { FeedCopy } from './knownSchedule.ts';
import { readFeed } from './readFeed.ts';

/** Bytes of one feed: some two thousand announced releases. */
const FEED_BYTES = 256_000;

/** Asks one agency for its schedule, over a connection of its own. */
export interface FeedClient {
  /** @throws when no feed comes in time, or one that is not this agency's, fresh and signed. */
  fetch(): Promise<FeedCopy>;
  close(): Promise<void>;
}

/**
 * @property secret what gateway and agencies share, by which the feed is known
 * @property timeoutMs milliseconds for the whole feed to arrive
 * @property now milliseconds of a clock that never goes back
 */
export interface FeedOptions {
  readonly secret: string;
  readonly timeoutMs: number;
  readonly now: () => number;
}

/** Opens the connection to the feed beside the agency's GraphQL address. */
export function openFeed(agency: Agency, { secret, timeoutMs, now }: FeedOptions): FeedClient {
  const { origin, pathname } = new URL('releases', agency.url);
  const client = new Client(origin, { pipelining: 1, connectTimeout: timeoutMs });

  async function bodyFor(nonce: string): Promise<{ body: string; signature: string }> {
    const signal = AbortSignal.timeout(timeoutMs);
    const path = `${pathname}?nonce=${nonce}`;
    const reply = await client.request({ method: 'GET', path, signal });
    const body = await readWithin(reply.body);
    if (reply.statusCode !== 200) throw new Error(`HTTP status ${reply.statusCode}`);
    return { body, signature: String(reply.headers[FEED_SIGNATURE_HEADER] ?? '') };
  }

  return {
    async fetch() {
      const nonce = randomBytes(24).toString('base64url');
      const sentAt = now();
      const { body, signature } = await bodyFor(nonce);
      const receivedAt = now();
      if (!verifyFeed(secret, { agency: agency.name, nonce, body, signature }))
        throw new Error('the feed is not signed for this question');
      const feed = readFeed(body, agency.name);
      if (feed === undefined) throw new Error('this is no feed of the agency');
      return { feed, sentAt, receivedAt };
    },
    close: () => client.destroy(),
  };
}

async function readWithin(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > FEED_BYTES) throw new Error(`the feed is larger than ${FEED_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

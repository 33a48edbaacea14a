import type { RequestListener } from 'node:http';
import { FEED_SIGNATURE_HEADER, signFeed } from '@alianza/kit/feed/feedSignature';
import type { ReleaseFeed } from '@alianza/kit/feed/releaseFeed';

const HEARTBEAT_MS = 1_000;
const RELEASE = { dataset: 'bench', number: 1, digest: 'b'.repeat(64), effectiveAt: 1 };

/** The release schedule of a service whose one release never changes, signed, so that a gateway may keep its answers. */
export function constantFeed(agency: string, secret: string): RequestListener {
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/releases/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n');
      const heart = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
      response.once('close', () => clearInterval(heart));
      return;
    }
    const body = JSON.stringify(feedOf(agency));
    const nonce = searchParams.get('nonce') ?? '';
    response.writeHead(200, {
      'content-type': 'application/json',
      [FEED_SIGNATURE_HEADER]: signFeed(secret, { agency, nonce, body }),
    });
    response.end(body);
  };
}

function feedOf(agency: string): ReleaseFeed {
  return {
    agency,
    stamp: Date.now(),
    reference: 'constant',
    staleSeconds: 86_400,
    length: 1,
    releases: [RELEASE],
  };
}

import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { isNotModified } from '../../src/cache/httpCaching.ts';
import { POLICY } from './policy.ts';

const compress = promisify(gzip);

/** A request for a page, and where the page goes. */
export interface PageExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/**
 * Writes a page as HTML and sends it under the policy of the faces. A page is never kept unasked: its figures may have moved
 * on. Who has the very same one is told so.
 */
export async function sendPage(
  { request, response }: PageExchange,
  page: ReactElement,
  status = 200,
): Promise<void> {
  const html = `<!doctype html>${renderToStaticMarkup(page)}`;
  const tag = `"${createHash('sha256').update(html).digest('base64url')}"`;
  const etag = `W/${tag}`;
  if (status !== 200) await sendHtml({ request, response }, html, { status });
  else if (isNotModified(request.headers['if-none-match'], tag))
    response.writeHead(304, { etag, ...cachingFor(request) }).end();
  else await sendHtml({ request, response }, html, { status, headers: { etag } });
}

/** What an analyst was shown is kept nowhere. */
function cachingFor({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return {
    'cache-control':
      headers.authorization === undefined ? 'private, no-cache' : 'private, no-store',
    vary: 'Accept-Encoding, Authorization',
  };
}

interface Head {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

async function sendHtml(
  { request, response }: PageExchange,
  html: string,
  { status, headers = {} }: Head,
): Promise<void> {
  const isCompressed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = isCompressed ? await compress(html) : Buffer.from(html);
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.byteLength,
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
    ...cachingFor(request),
    ...headers,
    ...(isCompressed && { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { POLICY } from './policy.ts';

const compress = promisify(gzip);

/** A request for a page, and where the page goes. */
export interface PageExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Writes a page as HTML and sends it under the policy of the faces. A page is never kept: its figures may have moved on. */
export async function sendPage(
  { request, response }: PageExchange,
  page: ReactElement,
  status = 200,
): Promise<void> {
  const html = `<!doctype html>${renderToStaticMarkup(page)}`;
  const isCompressed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = isCompressed ? await compress(html) : Buffer.from(html);
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.byteLength,
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-cache',
    vary: 'Accept-Encoding, Authorization',
    ...(isCompressed && { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

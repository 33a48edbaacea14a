import type { Request, Response } from 'express';
import type { Assets } from '../assets/readAssets.ts';
import { VARY } from '../../src/cache/httpCaching.ts';
import { send } from '../../src/http/send.ts';
import { pageRequest } from '../page/pageRequest.ts';
import { sendPage } from '../page/sendPage.ts';
import { languageOf } from './readOptions.ts';
import type { Refusal } from './refused.ts';
import { RefusalPage } from './RefusalPage.tsx';

/** Where a refusal goes. */
export interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/** Tells why there is no file: a browser by a page, a program by JSON, both in the reader's language. */
export async function sendRefusal(
  { request, response }: Exchange,
  refusal: Refusal,
  assets: Assets | undefined,
): Promise<void> {
  const { status, code, words, details = {}, retryAfter } = refusal;
  const found = pageRequest(request.originalUrl, 'PUBLIC');
  const language = languageOf(found.search, request.headers['accept-language']);
  response.setHeader('vary', `${VARY}, Accept-Language`);
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  if (code === 'UNAUTHENTICATED') response.setHeader('www-authenticate', 'Bearer');
  if (assets && request.accepts(['json', 'html']) === 'html') {
    const page = { ...found, language };
    return sendPage({ request, response }, RefusalPage({ page, assets, refusal }), status);
  }
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  };
  const errors = [{ message: words[language], extensions: { code, details } }];
  send(response, { status, headers, body: [JSON.stringify({ errors })] });
}

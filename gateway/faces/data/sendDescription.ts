import type { Request } from 'express';
import { pageRequest } from '../page/pageRequest.ts';
import type { Language } from '../words/language.ts';
import { languageOf } from './readOptions.ts';
import type { Exchange } from './sendRefusal.ts';

/** The language a description is asked for in. */
export function languageIn({ originalUrl, headers }: Request): Language {
  return languageOf(pageRequest(originalUrl, 'PUBLIC').search, headers['accept-language']);
}

/** Sends what describes files. It changes with the schema only, so a browser may keep it and asks whether it still holds. */
export function sendDescription(
  { response }: Exchange,
  mediaType: string,
  description: unknown,
): void {
  response.setHeader('cache-control', 'public, no-cache');
  response.setHeader('vary', 'Accept-Language');
  // Express adds the tag, and answers 304 by it.
  response.type(`${mediaType}; charset=utf-8`).send(JSON.stringify(description, null, 2));
}

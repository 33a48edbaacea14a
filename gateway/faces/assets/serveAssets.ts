import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router, type Request, type Response } from 'express';

/** A name holds the hash of its content, so that what it names never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

type Files = ReadonlyMap<string, Buffer>;

/** Serves the built files by their hashed names, from memory: plain, and compressed where the build found that smaller. */
export function serveAssets(folder: string): Router {
  const files: Files = new Map(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]),
  );
  const router = Router();
  router.get('/:name', (request, response, next) => {
    if (!sendAsset(files, request.params.name, { request, response })) next();
  });
  return router;
}

interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/** Whether there is such a file. */
function sendAsset(files: Files, name: string, { request, response }: Exchange): boolean {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
  const plain = files.get(name);
  if (!type || !plain || !HASHED.test(name)) return false;
  const small = request.acceptsEncodings('gzip') ? files.get(`${name}.gz`) : undefined;
  response.set({ 'content-type': type, 'cache-control': FOR_EVER, vary: 'Accept-Encoding' });
  if (small) response.set('content-encoding', 'gzip');
  response.end(small ?? plain);
  return true;
}

/** Everything but the manifest, whose name stays while its content changes. */
const HASHED = /-[0-9A-Z]{8}\.\w+$/;

import { readdirSync } from 'node:fs';
import path from 'node:path';
import express, { Router, type Response } from 'express';

/** The hash in its name changes with its content. */
const HASHED = /-[0-9A-Z]{8}\.\w+(?:\.gz)?$/;

const ENDING = '.gz';

/**
 * Serves the explorer's bundle: compressed where the build has left a smaller copy beside a file. What has a hash in its name is
 * kept by browsers for good; of all else they ask each time whether it has changed.
 */
export function explorerFiles(bundle: string): Router {
  const router = Router();
  const compressed = compressedIn(bundle);
  router.use((request, _response, next) => {
    const small = request.path.slice(1) + ENDING;
    if (request.acceptsEncodings('gzip') && compressed.has(small)) request.url = `/${small}`;
    next();
  });
  router.use(express.static(bundle, { index: 'index.html', cacheControl: false, setHeaders }));
  return router;
}

function compressedIn(bundle: string): ReadonlySet<string> {
  try {
    const names = readdirSync(bundle, { recursive: true, encoding: 'utf8' });
    return new Set(
      names.filter((name) => name.endsWith(ENDING)).map((name) => name.split(path.sep).join('/')),
    );
  } catch {
    return new Set();
  }
}

function setHeaders(response: Response, file: string): void {
  const isKept = HASHED.test(file);
  response.setHeader('cache-control', isKept ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('vary', 'Accept-Encoding');
  if (!file.endsWith(ENDING)) return;
  response.setHeader('content-encoding', 'gzip');
  response.type(path.extname(file.slice(0, -ENDING.length)));
}

import { Router } from 'express';
import { readSavedFiles } from '../../faces/operations/readSavedFiles.ts';
import { explorerFiles } from './explorerFiles.ts';

/** Everything from here, nothing from elsewhere. The editor styles its lines inline, and scripts stay strict. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Where the explorer's page comes from. */
interface ExplorerParts {
  readonly bundle: string;
  readonly operationsFolder: string | undefined;
}

/** The explorer's page, its bundle and the saved operations it lists, under their own strict policy. */
export function explorer({ bundle, operationsFolder }: ExplorerParts): Router {
  const router = Router();
  const savedFiles = readSavedFiles(operationsFolder);
  router.use((_request, response, next) => {
    response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
    response.setHeader('referrer-policy', 'no-referrer');
    next();
  });
  router.get('/operations.json', (_request, response) => {
    response.json(savedFiles);
  });
  router.use(explorerFiles(bundle));
  return router;
}

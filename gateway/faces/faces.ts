import { Router } from 'express';
import { bearerOf } from '../src/http/bearer.ts';
import { askSaved, type AskParts } from './ask/askSaved.ts';
import { ASSETS_PATH, readAssets } from './assets/readAssets.ts';
import { serveAssets } from './assets/serveAssets.ts';
import { dashboard } from './dashboard/dashboard.ts';
import { spanOf } from './dashboard/span.ts';

/** The pages people look at. Nothing of them is there without saved operations, or before their files are built. */
export function faces(parts: AskParts): Router {
  const { settings, saved } = parts;
  const router = Router();
  const assets = readAssets(settings.facesBundle);
  const span = spanOf(saved);
  if (!assets || !span) return router;
  router.use(ASSETS_PATH, serveAssets(assets.folder));
  router.use(
    '/dashboard',
    dashboard({
      assets,
      span,
      tierOf: ({ headers }) =>
        bearerOf(headers.authorization, settings.analystTokens)?.tier ?? 'PUBLIC',
      ask: async (request, question) => {
        const { data, errors } = await askSaved(parts, request, question);
        return { data: data ?? {}, errors };
      },
    }),
  );
  return router;
}

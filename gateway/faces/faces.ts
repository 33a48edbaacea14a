import { Router } from 'express';
import type { IncomingMessage } from 'node:http';
import type { Tier } from '@alianza/kit/server/tier';
import { bearerOf } from '../src/http/bearer.ts';
import { askSaved, type AskParts } from './ask/askSaved.ts';
import { ASSETS_PATH, readAssets } from './assets/readAssets.ts';
import { serveAssets } from './assets/serveAssets.ts';
import { downloads } from './data/downloads.ts';
import { dashboard } from './dashboard/dashboard.ts';
import { spanOf } from './dashboard/span.ts';
import { ofExtensions } from './dashboard/ofExtensions.ts';
import { readSavedFiles } from './operations/readSavedFiles.ts';
import { SCHEMA_PATH } from './schema/schemaContext.ts';
import { schemaPages } from './schema/schemaPages.ts';

/**
 * The pages people look at. Nothing of them is there without saved operations, or before their files are built; downloads need
 * no page.
 */
export function faces(parts: AskParts): Router {
  const { settings, saved } = parts;
  const router = Router();
  const assets = readAssets(settings.facesBundle);
  const span = spanOf(saved);
  const files = readSavedFiles(settings.operationsFolder);
  if (files.length > 0) router.use('/data', downloads({ asking: parts, files, assets }));
  if (!assets || !span) return router;
  router.use(ASSETS_PATH, serveAssets(assets.folder));
  const tierOf = ({ headers }: IncomingMessage): Tier =>
    bearerOf(headers.authorization, settings.analystTokens)?.tier ?? 'PUBLIC';
  router.use(
    '/dashboard',
    dashboard({
      assets,
      span,
      tierOf,
      ask: async (request, question) => {
        const { data, errors, extensions } = await askSaved(parts, request, question);
        return { data: data ?? {}, errors, ...ofExtensions(extensions) };
      },
    }),
  );
  router.use(
    SCHEMA_PATH,
    schemaPages({
      assets,
      graphs: parts.graphs,
      saved,
      tierOf,
      ask: async (request, name) => {
        const { data, errors } = await askSaved(parts, request, { name, variables: {} });
        return { data, codes: errors.map(({ extensions }) => String(extensions?.['code'])) };
      },
    }),
  );
  return router;
}

import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { type Federation, federation, type FederationOptions } from '../federation.ts';

const BUILD = pathToFileURL(join(import.meta.dirname, '../../../gateway/faces/build.mjs')).href;

/** The whole graph, and the pages over it with their scripts and styles built. */
export async function facesFederation(options?: FederationOptions): Promise<Federation> {
  const { buildFaces } = (await import(BUILD)) as { buildFaces: () => Promise<boolean> };
  await buildFaces();
  return federation(options);
}

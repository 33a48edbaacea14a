import { join } from 'node:path';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';

const BUILD = pathToFileURL(join(import.meta.dirname, '../../../gateway/faces/build.mjs')).href;

interface Build {
  readonly buildFaces: (bundle: string) => Promise<boolean>;
}

/** Builds scripts, styles and fonts of the pages into a folder of its own, since test files run side by side. */
export async function builtFaces(): Promise<string> {
  const { buildFaces } = (await import(BUILD)) as Build;
  const bundle = join(mkdtempSync(join(tmpdir(), 'alianza-faces-')), 'faces');
  await buildFaces(bundle);
  return bundle;
}

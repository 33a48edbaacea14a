import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'esbuild';
import { exampleQuery } from './exampleQuery.mjs';
import { stampOf } from './stamp.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** What all faces share, some of which goes into this page too. */
const FACES = fileURLToPath(new URL('../faces/', import.meta.url));
const LOCK = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const BUNDLE = fileURLToPath(new URL('../dist/explorer/', import.meta.url));

const WORTH_COMPRESSING = /\.(?:js|css)$/;
const compress = promisify(gzip);

const COMMON = { bundle: true, minify: true, target: 'es2022', logLevel: 'error' };

/** Monaco starts these by name; as workers they cannot share chunks with the page. */
const WORKERS = {
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
};

async function bundleInto(outdir, query) {
  await build({
    ...COMMON,
    entryPoints: { main: path.join(HERE, 'main.tsx') },
    outdir,
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    jsx: 'automatic',
    loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
    define: {
      EXAMPLE_QUERY: JSON.stringify(query) ?? 'undefined',
      'process.env.NODE_ENV': '"production"',
    },
  });
  await build({ ...COMMON, entryPoints: WORKERS, outdir, format: 'iife' });
  for (const name of ['index.html', 'favicon.svg']) {
    await cp(path.join(HERE, name), path.join(outdir, name));
  }
}

/**
 * Bundles the explorer's page unless the bundle there is already of today's sources.
 * The bundle appears whole or not at all, so that a build cut short leaves no half page.
 * @returns {Promise<boolean>} whether anything was built.
 */
export async function buildExplorer(bundle = BUNDLE) {
  const query = await exampleQuery();
  const stamp = await stampOf([HERE, FACES], LOCK, query);
  if ((await stampIn(bundle)) === stamp) return false;
  await mkdir(path.dirname(path.resolve(bundle)), { recursive: true });
  const fresh = await mkdtemp(`${path.resolve(bundle)}-`);
  await bundleInto(fresh, query);
  await compressAll(fresh);
  await writeFile(path.join(fresh, 'stamp'), stamp);
  // Somebody else may have been building, too.
  if ((await stampIn(bundle)) === stamp) await rm(fresh, { recursive: true });
  else await replaceBy(fresh, bundle);
  return true;
}

/** Beside each file that is worth it its compressed copy, which most browsers get. */
async function compressAll(folder) {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => WORTH_COMPRESSING.test(each))) {
    const file = path.join(folder, name);
    await writeFile(`${file}.gz`, await compress(await readFile(file)));
  }
}

async function stampIn(bundle) {
  return readFile(path.join(bundle, 'stamp'), 'utf8').catch(() => '');
}

async function replaceBy(fresh, bundle) {
  await rm(bundle, { recursive: true, force: true });
  await rename(fresh, path.resolve(bundle));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const built = await buildExplorer();
  process.stdout.write(built ? 'The explorer is bundled.\n' : 'The explorer is up to date.\n');
}

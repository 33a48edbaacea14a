import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'esbuild';
import { outlines } from './dashboard/geometry/outlines.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = path.join(HERE, '../..');
const LOCK = path.join(ROOT, 'package-lock.json');
const BUNDLE = path.join(HERE, '../dist/faces');
const compress = promisify(gzip);

/** Fonts come compressed already. */
const WORTH_COMPRESSING = /-[0-9A-Z]{8}\.(?:js|css|svg|json)$/;

/** What a face brings along, by its place: `<area>/browser/main.ts`, `<area>/styles/main.css`, and files to serve as they are. */
const ENTRY = /^[^/]+\/(?:browser\/main\.ts|styles\/main\.css|static\/[^/]+)$/;

async function sources() {
  const files = await readdir(HERE, { recursive: true });
  return files
    .map((file) => file.split(path.sep).join('/'))
    .filter(isBuiltFrom)
    .sort();
}

function isBuiltFrom(file) {
  return /\.(?:tsx?|css|svg|geojson|mjs)$/.test(file);
}

async function stampOf(files) {
  const hash = createHash('sha256').update(await readFile(LOCK));
  for (const file of files) hash.update(file).update(await readFile(path.join(HERE, file)));
  return hash.digest('hex');
}

/** The name a page knows a built file by: `dashboard.js`, `page.css`, or that of the file it was. */
function plainName(file) {
  const [area, folder, name] = file.split('/');
  return folder === 'static' ? name : `${area}${path.extname(file).replace('.ts', '.js')}`;
}

async function bundleInto(outdir, files) {
  const entries = files.filter((file) => ENTRY.test(file));
  const { metafile } = await build({
    entryPoints: entries.map((file) => {
      const { name } = path.parse(plainName(file));
      return { in: path.join(HERE, file), out: name };
    }),
    outdir,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    metafile: true,
    absWorkingDir: HERE,
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'copy', '.svg': 'copy' },
    // The browser writes a view as HTML without React: see markup/.
    jsx: 'automatic',
    alias: { 'react/jsx-runtime': path.join(HERE, 'markup/jsxRuntime.ts') },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return manifestOf(metafile, new Set(entries));
}

function manifestOf({ outputs }, entries) {
  const named = Object.entries(outputs).flatMap(([output, { entryPoint, inputs }]) => {
    const built = path.basename(output);
    if (entryPoint && entries.has(entryPoint)) return [[plainName(entryPoint), built]];
    const [input] = Object.keys(inputs);
    return built.endsWith('.woff2') ? [[path.basename(input), built]] : [];
  });
  return Object.fromEntries(named);
}

/** The map's outlines, under the hash of what they are. */
async function writeOutlines(folder) {
  const text = JSON.stringify(await outlines());
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase();
  const name = `outlines-${hash}.json`;
  await writeFile(path.join(folder, name), text);
  return name;
}

async function compressAll(folder) {
  const names = (await readdir(folder)).filter((name) => WORTH_COMPRESSING.test(name));
  for (const name of names) {
    const file = path.join(folder, name);
    await writeFile(`${file}.gz`, await compress(await readFile(file), { level: 9 }));
  }
}

/**
 * Builds scripts, styles and fonts of the pages unless what is there is already of today's sources. The folder appears whole
 * or not at all.
 * @returns {Promise<boolean>} whether anything was built.
 */
export async function buildFaces(bundle = BUNDLE) {
  const files = await sources();
  const stamp = await stampOf(files);
  const found = await readFile(path.join(bundle, 'stamp'), 'utf8').catch(() => '');
  if (found === stamp) return false;
  await mkdir(path.dirname(path.resolve(bundle)), { recursive: true });
  const fresh = await mkdtemp(`${path.resolve(bundle)}-`);
  const manifest = await bundleInto(fresh, files);
  manifest['outlines.json'] = await writeOutlines(fresh);
  await compressAll(fresh);
  await writeFile(path.join(fresh, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(fresh, 'stamp'), stamp);
  await put(fresh, path.resolve(bundle));
  return true;
}

/** In place of what is there; of two builds at once the later one finds the same made already. */
async function put(fresh, bundle) {
  await rm(bundle, { recursive: true, force: true });
  await rename(fresh, bundle).catch(async (reason) => {
    if (!['ENOTEMPTY', 'EEXIST'].includes(reason.code)) throw reason;
    await rm(fresh, { recursive: true });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const built = await buildFaces();
  process.stdout.write(built ? 'The pages are built.\n' : 'The pages are up to date.\n');
}

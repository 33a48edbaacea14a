import { execFileSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

// The bundler works in a process of its own, so that nothing of it stays in the gateway's.
const build = (script) =>
  execFileSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], {
    encoding: 'utf8',
  });
build('./faces/build.mjs');
const bundle = build('./build.mjs').trim();

await import(pathToFileURL(bundle).href);

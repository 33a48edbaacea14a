import { execFileSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

// The bundler works in a process of its own, so that nothing of it stays in the gateway's.
const build = fileURLToPath(new URL('./build.mjs', import.meta.url));
const bundle = execFileSync(process.execPath, [build], { encoding: 'utf8' }).trim();

await import(pathToFileURL(bundle).href);

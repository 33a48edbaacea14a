import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = path.join(HERE, '..');
const GENERATED = 'client/generated/operations.ts';

/** Writes the typed operations alone, so that a package can be made where nothing else is generated. */
async function writeOperations() {
  const { config } = await loadCodegenConfig({ configFilePath: path.join(ROOT, 'codegen.yml') });
  const generates = { [GENERATED]: config.generates[GENERATED] };
  await generate({ ...config, generates, cwd: ROOT, silent: true });
}

/** Makes dist/, as it is published: the typed operations and the wrapper, as JavaScript with its declarations. */
export async function buildClient() {
  await writeOperations();
  await rm(path.join(HERE, 'dist'), { recursive: true, force: true });
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', HERE], { stdio: ['ignore', 'inherit', 'inherit'] });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildClient();

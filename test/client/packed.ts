import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../conventions/repository.ts';

const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** Never the blocking one: the graph that is asked may run in this process. */
const execute = promisify(execFile);

/** A foreign project with the packed client installed, as somebody who has only the tarball would have it. */
export interface Project {
  readonly folder: string;
  /** Names of the files in the tarball. */
  readonly packed: readonly string[];
  /** Runs a program of the project and answers what it printed. */
  run(file: string): Promise<string>;
  /** Compiles a TypeScript file under strict rules beside it and answers what the compiler says; nothing when all is well. */
  compile(file: string, text: string): Promise<string>;
}

/** Packs the client and installs it, without network, into a project of its own. */
export async function installPacked(): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'alianza-client-'));
  const told = await npm(join(ROOT, 'client'), ['pack', '--json', '--pack-destination', folder]);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await npm(folder, ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`]);
  return {
    folder,
    packed: filesIn(told),
    run: async (file) => (await execute(process.execPath, [file], { cwd: folder })).stdout,
    compile(file, text) {
      writeFileSync(join(folder, file), text);
      return compiled(folder, file);
    },
  };
}

/** `prepack` may print above npm's own report. */
function filesIn(told: string): readonly string[] {
  const [report] = JSON.parse(told.slice(told.indexOf('[\n'))) as readonly {
    readonly files: readonly { readonly path: string }[];
  }[];
  return (report?.files ?? []).map(({ path }) => path);
}

async function npm(cwd: string, args: readonly string[]): Promise<string> {
  const own = process.env['npm_execpath'];
  const [program, before] = own ? [process.execPath, [own]] : ['npm', []];
  return (await execute(program, [...before, ...args], { cwd })).stdout;
}

/** Libraries are checked as well: the declarations have to stand on their own. */
const STRICT = ['--strict', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2023,dom'];

function compiled(folder: string, file: string): Promise<string> {
  const args = [TSC, ...STRICT, '--types', '', '--skipLibCheck', 'false', file];
  return execute(process.execPath, args, { cwd: folder }).then(
    ({ stdout }) => stdout,
    (failure: unknown) => (failure as { readonly stdout: string }).stdout,
  );
}

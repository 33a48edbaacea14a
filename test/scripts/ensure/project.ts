import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** A project of one script, with an npm that only writes down that it was called. */
export interface Project {
  readonly folder: string;
  write(path: string, text: string): void;
  /** Makes the lock file newer than the installation. */
  outdate(): void;
  run(args: readonly string[], nodeOptions?: readonly string[]): ChildProcess;
  remove(): void;
}

const NPM = `
import { appendFileSync, writeFileSync } from 'node:fs';
appendFileSync('npm.log', process.argv.slice(2).join(' ') + '\\n');
writeFileSync('node_modules/.package-lock.json', '{}');
process.exitCode = Number(process.env.NPM_EXIT ?? 0);
`;

export function createProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'alianza-ensure-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', '{"type": "module"}');
  write('package-lock.json', '{}');
  write('node_modules/.package-lock.json', '{}');
  write('npm-cli.js', NPM);
  mkdirSync(join(folder, 'scripts'));
  cpSync(join(ROOT, 'scripts/ensure.mjs'), join(folder, 'scripts/ensure.mjs'));
  symlinkSync(join(ROOT, 'node_modules/tsx'), join(folder, 'node_modules/tsx'));
  return {
    folder,
    write,
    outdate: () => utimesSync(join(folder, 'node_modules/.package-lock.json'), 0, 0),
    run: (args, nodeOptions = []) =>
      spawn(process.execPath, [...nodeOptions, join(folder, 'scripts/ensure.mjs'), ...args], {
        env: { ...process.env, npm_execpath: join(folder, 'npm-cli.js'), npm_lifecycle_event: '' },
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

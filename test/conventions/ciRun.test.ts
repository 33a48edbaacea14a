import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ROOT } from './repository.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Runs a copy of .ci/run in a project whose test command is Jest over the given test files. */
function ciRun(files: Readonly<Record<string, string>>, environment: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'alianza-ci-'));
  folders.push(folder);
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const manifest = { name: 'tried', scripts: { test: `node ${JSON.stringify(jest)}` } };
  mkdirSync(join(folder, '.ci'));
  cpSync(join(ROOT, '.ci/run'), join(folder, '.ci/run'));
  chmodSync(join(folder, '.ci/run'), 0o755);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { status, stdout } = spawnSync(join(folder, '.ci/run'), {
    encoding: 'utf8',
    env: {
      ...process.env,
      CI: 'true',
      NODE_OPTIONS: '',
      CHROMIUM_PATH: 'no test here opens it',
      ...environment,
    },
  });
  return { status, lastLine: stdout.trimEnd().split('\n').at(-1) };
}

/** A folder of programs, as PATH, in which everything .ci/run needs is found and no browser; apt-get notes what it is asked. */
function pathWithoutBrowser(): { readonly path: string; readonly asked: () => string } {
  const folder = mkdtempSync(join(tmpdir(), 'alianza-path-'));
  folders.push(folder);
  for (const name of ['bash', 'sh', 'env', 'node', 'npm', 'mktemp', 'rm', 'dirname'])
    symlinkSync(spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim(), join(folder, name));
  const notes = join(folder, 'notes');
  const scripts = { id: 'echo 0', 'apt-get': `echo "$*" >> ${JSON.stringify(notes)}` };
  for (const [name, line] of Object.entries(scripts))
    writeFileSync(join(folder, name), `#!/bin/sh\n${line}\n`, { mode: 0o755 });
  return { path: folder, asked: () => readFileSync(notes, 'utf8') };
}

const PASSES = "test('passes', () => {});\n";
const FAILS = "test('fails', () => { throw new Error('so'); });\n";

describe('.ci/run', () => {
  it('ends with what Jest counted', () => {
    expect(ciRun({ 'a.test.js': PASSES, 'b.test.js': PASSES })).toEqual({
      status: 0,
      lastLine: '2 passed, 0 failed',
    });
  });

  it('fails when a test fails', () => {
    expect(ciRun({ 'a.test.js': PASSES + FAILS })).toEqual({
      status: 1,
      lastLine: '1 passed, 1 failed',
    });
  });

  it('counts a file that cannot be run as a failure', () => {
    expect(ciRun({ 'a.test.js': PASSES, 'b.test.js': 'this is no program' })).toEqual({
      status: 1,
      lastLine: '1 passed, 1 failed',
    });
  });

  it('fails without a count when the suite never came to run', () => {
    const { status, lastLine } = ciRun({ 'package.json': '{ "scripts": { "test": "exit 3" } }' });
    expect(status).toBe(3);
    expect(lastLine).not.toMatch(/passed/);
  });

  it('installs a browser where there is none, and lets no test in it be skipped', () => {
    const { path, asked } = pathWithoutBrowser();
    const required = "test('r', () => expect(process.env.BROWSER_TESTS).toBe('required'));\n";
    const { lastLine } = ciRun({ 'a.test.js': required }, { PATH: path, CHROMIUM_PATH: '' });
    expect(lastLine).toBe('1 passed, 0 failed');
    expect(asked()).toMatch(/^update .*\ninstall .*chromium\n$/);
  });
});

import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ROOT } from './repository.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Runs a copy of .ci/run in a project whose test command is Jest over the given test files. */
function ciRun(files: Readonly<Record<string, string>>) {
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
    env: { ...process.env, CI: 'true', NODE_OPTIONS: '' },
  });
  return { status, lastLine: stdout.trimEnd().split('\n').at(-1) };
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
});

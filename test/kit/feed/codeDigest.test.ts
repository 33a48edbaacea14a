import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { codeDigest } from '@alianza/kit/feed/codeDigest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alianza-ministry-'));
  mkdirSync(join(folder, 'sql'));
  for (const name of NAMES) write(name, 'as it was');
});
afterEach(() => rmSync(folder, { recursive: true }));

const NAMES = ['schema.graphql', 'families.ts', 'sql/units.sql', 'rows.csv', 'README.md'];
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

it('The digest of code is the same for the same files, wherever they are', () => {
  const first = codeDigest(folder);
  const other = mkdtempSync(join(tmpdir(), 'alianza-ministry-'));
  mkdirSync(join(other, 'sql'));
  for (const name of NAMES) writeFileSync(join(other, name), 'as it was');
  expect(codeDigest(other)).toBe(first);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  rmSync(other, { recursive: true });
});

it.each(NAMES.filter((name) => name !== 'README.md'))(
  'The digest of code is another when %s is',
  (name) => {
    const before = codeDigest(folder);
    write(name, 'as it is now');
    expect(codeDigest(folder)).not.toBe(before);
  },
);

it('The digest of code is another when a line moves from one file to the next, or a file is added', () => {
  const before = codeDigest(folder);
  write('families.ts', 'as it ');
  write('rows.csv', 'wasas it was');
  const moved = codeDigest(folder);
  write('resolvers.ts', '');
  expect(new Set([before, moved, codeDigest(folder)]).size).toBe(3);
});

it('The digest of code is not touched by what nobody is answered by', () => {
  const before = codeDigest(folder);
  write('README.md', 'as it is now');
  expect(codeDigest(folder)).toBe(before);
});
